/**
 * What looks like a model number and is none: measures, standards and pack sizes. Ours.
 * Tokens are folded (`256gb`, `55-inch`, `usb3.2`).
 */
export const NO_MODEL = [
  /^\d+(?:[.,]\d+)?-?(?:in|inch|inches|zoll|pouces|ft|feet|m|cm|mm|oz|lb|lbs|g|kg|mg|ml|l|w|watts?|kw|v|volts?|a|ma|mah|wh|hz|khz|mhz|ghz|kb|mb|gb|tb|gbps|mbps|dpi|ppi|rpm|psi|db|mp|fps|k|p|i|x|g|h|hr|hrs|min|s|nd|rd|th|st|ct|pc|pcs|pack|packs|piece|port|ports|pin|key|keys|button|color|way|core|bit|channel|year|yr|er|pk|stk|teilig)$/u,
  /^\d{1,2}d$/u,
  /^\d+-in-\d+$/u,
  /^(?:usb|hdmi|ddr|gddr|wi-?fi|bt|bluetooth|cat|ipx?|mp|h|pcie|nvme|sata|dp|aa+|cr|lr|5g|4g|lte|rj|a|win|windows|android|ios|gen|type|qi|pd|qc|ps|ac|dc|rgb|uhd|hdr|4k|8k|directx|v)-?\d+(?:[.,]\d+)?[a-z]?$/u,
  /^(?:19|20)\d{2}$/u,
  /^\d{1,2}(?:[.,]\d+)?$/u,
] as const;
