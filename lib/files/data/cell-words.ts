/**
 * What the choices in templates say, in the languages they come in. Data, no logic; a cell means the first
 * entry of which it holds a word (in lower case). The words of the actions follow public parsers of real files;
 * the rest of them and the others are ours.
 */

type Words<Meaning extends string> = readonly (readonly [Meaning, readonly string[]])[];

/** Deleting first: a row that goes away must never be taken for one that stays. */
export const ACTION_WORDS: Words<'delete' | 'partial'> = [
  [
    'delete',
    [
      'delete',
      'lösch',
      'loesch',
      'supprim',
      'elimina',
      'cancella',
      'borrar',
      'excluir',
      'apagar',
      'verwijder',
      'ta bort',
      'radera',
      'usuń',
      'usun',
      'silin',
      '删除',
      '刪除',
      '削除',
      'حذف',
    ],
  ],
  [
    'partial',
    [
      'partial',
      'teil',
      'partiel',
      'parzial',
      'parcial',
      'gedeeltelijk',
      'delvis',
      'częściow',
      'kısmi',
      '部分',
      '一部',
      'جزئي',
    ],
  ],
];

/** The child first: Italian and Spanish name the parent in the child's word. */
export const ROLE_WORDS: Words<'child' | 'parent'> = [
  [
    'child',
    [
      'child',
      'untergeordnet',
      'enfant',
      'figlio',
      'secondari',
      'hijo',
      'secundari',
      'filho',
      'onderliggend',
      'underordnad',
      'podrzęd',
      'alt ürün',
      '子',
      'فرع',
    ],
  ],
  [
    'parent',
    [
      'parent',
      'übergeordnet',
      'genitore',
      'principal',
      'padre',
      'pai',
      'bovenliggend',
      'överordnad',
      'nadrzęd',
      'ana ürün',
      '父',
      '親',
      'أصل',
    ],
  ],
];

/** What stands in the SKU column of rows that only explain the column or show how to fill it. */
export const EXAMPLE_WORDS: readonly string[] = [
  'abc123',
  'required',
  'optional',
  'preferred',
  'desired',
  'conditionally required',
  'erforderlich',
  'obligatoire',
  'obbligatorio',
  'obligatorio',
  '必須',
  '必填',
  '推奨',
];
