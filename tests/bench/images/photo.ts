import sharp from 'sharp';
import { draw } from '../../images/scene';

const DRAWN = 2000;

/** A product on white as a JPEG of this size, with shadow, label and grain. */
export async function photoJpeg(side: number): Promise<Buffer> {
  const { data, width, height } = await draw({
    width: DRAWN,
    height: DRAWN,
    product: { shape: 'bottle', paint: ['#5b8def', '#1c3f8b'], box: [400, 100, 1200, 1800] },
    shadow: 'floor',
    texts: [{ text: 'SHAMPOO', at: [0.5, 0.6], size: 150, color: '#ffffff', onProduct: true }],
    grain: 6,
  });
  let image = sharp(data, { raw: { width, height, channels: 3 } });
  if (side !== DRAWN) image = image.resize(side, side);
  return image.jpeg({ quality: 90 }).toBuffer();
}
