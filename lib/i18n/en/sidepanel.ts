
export const sidepanel = {};
