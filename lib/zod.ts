import { config } from 'zod';

// Zod would otherwise try to compile code, which the extension's content security policy forbids and logs.
config({ jitless: true });

export * as z from 'zod';
