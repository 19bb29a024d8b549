import { surfaceIdFor } from '../address';
import { defineSurface } from '../define';
import { readListingFacts } from '../listing-facts';
import { pictureSlots } from '../picture-slots';
import { selectorReport } from '../selector-report';
import { IMAGE_MANAGER_MARKS } from '../selectors/pictures';

const ID = 'image-manager';

/** Amazon's image manager: the pictures of one listing, and where more of them are uploaded. It holds no texts. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  locate(page) {
    const pictures = pictureSlots(page);
    const recognised =
      pictures.length > 0 ||
      [page, ...page.children].some((frame) => frame.queryAll(IMAGE_MANAGER_MARKS).length > 0);
    if (recognised) selectorReport.matched(ID, 'image', IMAGE_MANAGER_MARKS);
    else selectorReport.missed(ID, 'image');
    return { fields: [], pictures, missing: recognised ? [] : ['image'], recognised };
  },
  listing: (page) => readListingFacts(page.url, []),
});
