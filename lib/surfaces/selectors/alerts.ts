/** Boxes in which Amazon tells of errors. */
export const ALERTS = 'kat-alert,[role="alert"],.kat-alert-danger-content';

/** Words for "error" and "code" in the languages of Seller Central. */
export const ERROR_WORDS =
  /error|code|fehler|erreur|errore|erro\b|fout|fel\b|felkod|błąd|bład|hata|エラー|コード|错误|代码|錯誤|代碼|خطأ|رمز/i;
