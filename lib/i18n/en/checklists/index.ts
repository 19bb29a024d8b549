import { buyerMessage } from './buyer-message';
import { dailyOpening } from './daily-opening';
import { dealSignUp } from './deal-sign-up';
import { fbaShipment } from './fba-shipment';
import { firstTwoWeeks } from './first-two-weeks';
import { imageAndAplusChange } from './image-and-aplus-change';
import { listingChange } from './listing-change';
import { newListing } from './new-listing';
import { outOfStock } from './out-of-stock';
import { panel } from './panel';
import { policyNotice } from './policy-notice';
import { priceAndShipping } from './price-and-shipping';
import { restockReview } from './restock-review';
import { reviewAndFeedback } from './review-and-feedback';
import { runs } from './runs';
import { searchTermAndReturnReview } from './search-term-and-return-review';
import { slowAndAgedStock } from './slow-and-aged-stock';
import { taxAndCompliance } from './tax-and-compliance';
import { weeklyAdReport } from './weekly-ad-report';
import { writeAppeal } from './write-appeal';
import { yearlyDocuments } from './yearly-documents';

/** The checklists, one file each, and what stands around them. */
export const checklists = {
  ...panel,
  ...runs,
  lists: {
    'buyer-message': buyerMessage,
    'daily-opening': dailyOpening,
    'deal-sign-up': dealSignUp,
    'fba-shipment': fbaShipment,
    'first-two-weeks': firstTwoWeeks,
    'image-and-aplus-change': imageAndAplusChange,
    'listing-change': listingChange,
    'new-listing': newListing,
    'out-of-stock': outOfStock,
    'policy-notice': policyNotice,
    'price-and-shipping': priceAndShipping,
    'restock-review': restockReview,
    'review-and-feedback': reviewAndFeedback,
    'search-term-and-return-review': searchTermAndReturnReview,
    'slow-and-aged-stock': slowAndAgedStock,
    'tax-and-compliance': taxAndCompliance,
    'weekly-ad-report': weeklyAdReport,
    'write-appeal': writeAppeal,
    'yearly-documents': yearlyDocuments,
  },
};
