import type { templates as template } from '../en/templates';

export const templates: typeof template = {
  lists: {
    'where-is-my-order': {
      name: '我的包裹在哪里？',
      when: '买家询问已发货、在途中的包裹。',
      meaning:
        '{{ buyer_name }}，您好：\n\n感谢您来信询问订单 {{ order_id }}。\n\n包裹已于 {{ ship_date }} 通过 {{ carrier }} 发出，运单号为 {{ tracking_number }}，预计 {{ delivery_date }} 送达。\n\n如果届时仍未收到，请直接回复此消息，我们会马上处理。\n\n此致\n{{ seller_name }}',
    },
  },
  variables: {
    order_id: '订单号',
    buyer_name: '买家姓名',
    ship_date: '发货日期',
    carrier: '承运商',
    tracking_number: '运单号',
    delivery_date: '预计送达',
    seller_name: '店铺名称',
  },
  examples: {
    order_id: '112-1234567-1234567',
    buyer_name: 'Ms Miller',
    ship_date: 'November 18',
    carrier: 'UPS',
    tracking_number: '1Z999AA10123456784',
    delivery_date: 'November 24',
    seller_name: 'Acme Store',
  },
};
