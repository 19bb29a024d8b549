import { defineTemplate } from '../define';

export default defineTemplate({
  id: 'where-is-my-order',
  language: 'en',
  body: `Hello {{ buyer_name }},

Thank you for asking about your order {{ order_id }}.

Your parcel was shipped on {{ ship_date }} with {{ carrier }}. The tracking number is {{ tracking_number }}, and it is due on {{ delivery_date }}.

If it has not arrived by then, please reply to this message and we will take care of it at once.

Kind regards,
{{ seller_name }}`,
});
