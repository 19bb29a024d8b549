import type { FieldName } from '@/lib/listing/listing';

/**
 * What the form calls its fields, by language: the last resort where neither the field nor a wrapper
 * bears the attribute's name. Compared without case, spaces, a number at the end and marks like `*`.
 */
export const FIELD_LABELS: Partial<Record<FieldName, readonly string[]>> = {
  title: [
    'Item Name', 'Product Name', 'Product Title', 'Title', 'Item Name (Title)',
    '商品名称', '商品名稱', '商品标题', '标题', '商品名', 'Artikelname', 'Artikelbezeichnung', 'Produktname', 'Produkttitel',
    "Nom de l'article", "Nom de l’article", 'Nom du produit', 'Titre du produit', 'Nombre del producto',
    'Nombre del artículo', 'Título del producto', "Nome dell'articolo", 'Nome articolo', 'Nome del prodotto',
    'Nome do produto', 'Nome do item', 'Título do produto', 'Artikelnaam', 'Productnaam', 'Artikelnamn', 'Produktnamn',
    'Nazwa produktu', 'Nazwa artykułu', 'Ürün Adı', 'Ürün Başlığı', 'اسم المنتج', 'اسم السلعة',
  ],
  highlights: ['Item Highlights', 'Product Highlights', '商品亮点', '商品亮點', '商品ハイライト', 'Artikel-Highlights', 'Artikelhighlights'],
  bullets: [
    'Bullet Point', 'Bullet Points', 'Key Product Features', '五点描述', '五點描述', '要点', '商品要点', '商品の仕様', '商品説明の箇条書き',
    '箇条書き', 'Aufzählungspunkt', 'Aufzählungspunkte', 'Point fort', 'Puce', 'Puces', 'Viñeta', 'Viñetas', 'Punto elenco',
    'Elenco puntato', 'Marcador', 'Tópico', 'Opsommingsteken', 'Opsommingspunt', 'Punktlista', 'Punkt', 'Punktor',
    'Wypunktowanie', 'Madde İşareti', 'نقطة رئيسية',
  ],
  description: [
    'Product Description', '商品描述', '产品描述', '商品説明', '商品の説明', 'Produktbeschreibung', 'Artikelbeschreibung',
    'Description du produit', 'Descripción del producto', 'Descrizione del prodotto', 'Descrizione prodotto',
    'Descrição do produto', 'Productbeschrijving', 'Produktbeskrivning', 'Opis produktu', 'Ürün Açıklaması', 'وصف المنتج',
  ],
  searchTerms: [
    'Generic Keyword', 'Generic Keywords', 'Search Terms', 'Keywords', '搜索词', '搜索關鍵字', '搜索关键字', '搜索关键词', '通用关键词', '検索キーワード',
    'Allgemeine Schlüsselwörter', 'Suchbegriffe', 'Mots-clés génériques', 'Termes de recherche',
    'Palabras clave genéricas', 'Términos de búsqueda', 'Parole chiave generiche', 'Termini di ricerca',
    'Palavras-chave genéricas', 'Termos de pesquisa', 'Algemeen trefwoord', 'Zoektermen', 'Generiskt nyckelord',
    'Söktermer', 'Ogólne słowa kluczowe', 'Wyszukiwane hasła', 'Genel Anahtar Kelime', 'Arama Terimleri', 'كلمات البحث',
  ],
  brand: [
    'Brand', 'Brand Name', '品牌', '品牌名称', '品牌名稱', 'ブランド', 'ブランド名', 'Marke', 'Markenname', 'Marque', 'Nom de marque',
    'Marca', 'Nombre de marca', 'Nome del marchio', 'Nome da marca', 'Merk', 'Merknaam', 'Varumärke', 'Marka',
    'Marka Adı', 'Nazwa marki', 'العلامة التجارية',
  ],
};
