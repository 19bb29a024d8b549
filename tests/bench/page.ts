import type { Row } from './support/figures';
export async function* pageBench(): AsyncGenerator<Row> {}
