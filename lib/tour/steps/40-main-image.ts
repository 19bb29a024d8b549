import { defineStep } from '../define';

export default defineStep({
  id: 'main-image',
  what: 'check a main image',
  run: async () => ({ later: 'checking images is not built yet' }),
});
