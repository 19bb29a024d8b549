/** Texts of the rules about images: names, one message and one reason a code. Keys sorted. */
export const images = {
  names: {
    'image-size': 'Size of the picture',
  },
  codes: {
    'I-SIZE':
      'The longer side has {side} pixels, and below {limit} the picture is refused. Ask for the original, at least 1,600 pixels.',
    'I-SIZE.advised':
      'The longer side has {side} pixels. With {limit} or more the zoom shows more detail.',
    'I-SIZE.heavy':
      'The file has {megabytes} MB, and more than {limit} MB has been refused. Save it as JPEG with quality 90.',
    'I-SIZE.huge':
      'The longer side has {side} pixels, and above {limit} the picture is refused. Scale it down to 3,000.',
    'I-SIZE.zoom':
      'The longer side has {side} pixels, and below {limit} buyers cannot zoom. Ask for a larger picture.',
  },
  why: {
    'I-SIZE':
      'Amazon refuses pictures that are too small or too large, and turns the zoom off below 1,000 pixels.',
  },
};
