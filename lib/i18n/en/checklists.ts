
export const checklists = {};
