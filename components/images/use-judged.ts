import { useEffect, useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { usePage } from '@/components/app/use-page';
import type { Judged } from '@/lib/image-brief/brief';
import { familiesOf, type ProductFamily } from '@/lib/listing/product-types';
import type { Store } from '@/lib/listing/stores';
import { checkImages } from '@/lib/rules/check-images';
import type { NotChecked } from '@/lib/rules/define';
import { imageOf, type Picture } from './pictures';

/** What the page in front tells of the listing that the pictures are for. */
export interface OpenListing {
  store?: Store;
  sku?: string;
  productType?: string;
}

/** The listing of the page in front; nothing of it where there is none. */
export function useOpenListing(): OpenListing {
  const { view } = usePage('page.state');
  if (view.kind !== 'answered') return {};
  const { store, sku, productType } = view.value;
  return {
    ...(store !== undefined && { store }),
    ...(sku !== undefined && { sku }),
    ...(productType !== undefined && { productType }),
  };
}

/** A picture with what the rules say of it. */
export interface JudgedPicture extends Judged {
  notChecked: readonly NotChecked[];
  file: Blob;
}

export interface Judgement {
  /** By the id of the picture; those that were not read are not there. */
  byId: ReadonlyMap<string, JudgedPicture>;
  families: ReadonlySet<ProductFamily>;
}

/** Names only matter to who uploads many pictures at once. */
const OUT_OF_PLACE: readonly string[] = ['image-name'];
/** What is laid here is seldom the whole gallery: that a main image or more pictures are missing says nothing. */
const OF_WHOLE_GALLERY: ReadonlySet<string> = new Set(['I-COUNT', 'I-COUNT.few']);

/** What the rules say of the pictures that were read, with her settings. */
export function useJudged(
  pictures: readonly Picture[],
  { store, productType }: Pick<OpenListing, 'store' | 'productType'>,
): Judgement {
  const { settings, services } = useApp();
  const { failed, ...judgement } = useMemo(() => {
    const read = pictures.flatMap((picture) => {
      const image = imageOf(picture);
      return image === undefined ? [] : [{ picture, image }];
    });
    const { findings, notChecked, failed } = checkImages(
      {
        images: read.map(({ image }) => image),
        ...(productType !== undefined && { productType }),
      },
      {
        on: settings.on || services.now().slice(0, 10),
        rulesOff: [...settings.rulesOff, ...OUT_OF_PLACE],
        severities: settings.severities,
        store,
      },
    );
    const judged = read.map(({ picture, image }, at): [string, JudgedPicture] => [
      picture.id,
      {
        name: picture.name,
        file: picture.file,
        image,
        answers: picture.answers,
        findings: findings.filter(
          ({ index, message }) => index === at && !OF_WHOLE_GALLERY.has(message),
        ),
        notChecked: notChecked.filter(({ index }) => index === at),
      },
    ]);
    return { byId: new Map(judged), families: familiesOf(productType), failed };
  }, [pictures, settings, services, store, productType]);
  useEffect(() => {
    for (const { error, rule } of failed)
      services.diagnostics.report(error, { module: 'rules', id: rule });
  }, [failed, services]);
  return judgement;
}
