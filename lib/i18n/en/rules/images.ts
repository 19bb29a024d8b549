/** Texts of the rules about images: names, one message and one reason a code. Keys sorted. */
export const images = {
  names: {
    'aplus-file': 'File of an A+ image',
    'aplus-module': 'Size of an A+ image',
    'image-count': 'Number of pictures',
    'image-dpi': 'Resolution in print',
    'image-format': 'Format of the picture',
    'image-marks': 'Amazon’s own marks',
    'image-name': 'Name of the file',
    'image-sharpness': 'Sharpness',
    'image-size': 'Size of the picture',
    'main-background': 'White background',
    'main-fill': 'Room that the product takes',
    'main-overlay': 'Nothing laid over the main image',
  },
  codes: {
    'A-FILE': 'A+ content takes JPEG, PNG and BMP, and this is {format}. Save it as JPEG or PNG.',
    'A-FILE.animated': 'The picture moves, and A+ content takes none that do. Save a single frame.',
    'A-FILE.dpi': 'The file says {dpi} dpi, and A+ content wants {limit}. Set it when saving.',
    'A-FILE.heavy':
      'The file has {megabytes} MB, and A+ content takes less than {limit} MB. Save it with quality 80.',
    'A-FILE.print': 'The colours are {model}, for print. Save it as RGB.',
    'A-MOD':
      'The picture has {width} x {height} pixels, and this module needs {leastWidth} x {leastHeight}. Ask for a larger one.',
    'A-MOD.shape':
      'The picture has {width} x {height} pixels, and this module the shape of {leastWidth} x {leastHeight}. Crop it, or Amazon will.',
    'I-AMZ': 'The picture says “{words}”. Take Amazon’s marks and badges out.',
    'I-AMZ.label':
      '“{words}” seems to be printed on the product. Keep it only with Amazon’s leave.',
    'I-BLUR':
      'Sharpness is {value} of 100, and below {limit} pictures look blurred. Take a sharp one.',
    'I-BLUR.enlarged':
      'The picture was enlarged from a smaller one, and the zoom shows it. Ask for the original.',
    'I-COUNT': 'There is no main image, so buyers will not find the product. Upload one.',
    'I-COUNT.few': 'There are {count} pictures, and {limit} or more are advised. Add some.',
    'I-COUNT.many': 'There are {count} pictures, and {limit} are shown. Put the best in front.',
    'I-COUNT.twins': 'Pictures {first} and {second} look the same. Replace one of them.',
    'I-DPI':
      'The file says {dpi} dpi, and {limit} are wanted. Set it when saving; the pixels stay.',
    'I-FMT.animated':
      'The {format} picture moves, and moving ones are refused. Save a single frame.',
    'I-FMT.damaged': 'The file is damaged and cannot be read. Save or download it again.',
    'I-FMT.empty': 'The file is empty. Save or download it again.',
    'I-FMT.extension':
      'The name ends in .{extension}, and the file is {format}. Save it in the format of its name.',
    'I-FMT.not-an-image': 'The file is no picture, whatever its name says. Choose another one.',
    'I-FMT.print': 'The colours are {model}, for print, and may be refused. Save it as RGB.',
    'I-FMT.profile': 'The colour profile is {profile}, and colours may shift. Convert it to sRGB.',
    'I-FMT.refused': '{format} is refused. Save it as JPEG, or as PNG, TIFF or GIF.',
    'I-FMT.too-large':
      'The picture has more pixels than can be opened safely. Scale it down to 3,000.',
    'I-FMT.transparent':
      'The picture is partly transparent, and Amazon fills that in. Put it on white and save it again.',
    'I-FMT.truncated': 'The end of the file is missing. Save or download it again.',
    'I-MAIN-FILL':
      'The product takes {percent} % of the picture, and at least {limit} % are wanted. Crop closer.',
    'I-MAIN-FILL.cut':
      'The product touches the edge of the picture or is cut by it. Leave a little white around it.',
    'I-MAIN-PKG.collage':
      'Several pictures seem to be put together. Show the product once, the rest in further pictures.',
    'I-MAIN-TEXT':
      'Laid over the picture: “{words}”. Take it away; a label on the product may stay.',
    'I-MAIN-TEXT.badge': 'A badge lies on the main image. Take it away.',
    'I-MAIN-TEXT.frame': 'A frame runs around the main image. Take it away.',
    'I-MAIN-TEXT.inset': 'A second picture lies in the main image. Make it a further picture.',
    'I-MAIN-TEXT.unread':
      'Beside the product lies what looks like writing. Take it away if it is laid over the picture.',
    'I-MAIN-WHITE':
      '{percent} % of the border is darker than 250, and {limit} % are allowed; its colour is {color}. Make the background 255, 255, 255.',
    'I-MAIN-WHITE.nearly':
      '{percent} % of the border is nearly white, its colour {color}. Make it 255, 255, 255 to be safe.',
    'I-NAME':
      'For uploading many pictures the name must be like B000123456.MAIN.jpg: product id, kind, format. Rename the file.',
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
    'A-FILE': 'A+ content takes still RGB pictures as JPEG, PNG or BMP under 2 MB with 72 dpi.',
    'A-MOD': 'Amazon scales larger pictures to the module and refuses smaller ones.',
    'I-AMZ': 'Amazon’s marks, badges and names of programmes may not stand in any picture.',
    'I-BLUR': 'Amazon removes pictures that are blurred or pixelated.',
    'I-COUNT': 'Without a main image a product is left out of the search, and the page shows nine.',
    'I-DPI': 'Amazon names 72 dpi as the least; on screens only the pixels matter.',
    'I-FMT':
      'Amazon takes JPEG, PNG, TIFF and still GIF whose name fits the content, best in sRGB.',
    'I-MAIN-FILL':
      'On main images the product fills 85 % of the frame or more and is seen as a whole.',
    'I-MAIN-PKG': 'A main image shows the product once, as it is sold.',
    'I-MAIN-TEXT': 'Main images may hold no text, logo, border, watermark or second picture.',
    'I-MAIN-WHITE': 'The background of a main image is purely white, RGB 255, 255, 255.',
    'I-NAME': 'Pictures uploaded in bulk are matched to products by the name of the file.',
    'I-SIZE':
      'Amazon refuses pictures that are too small or too large, and turns the zoom off below 1,000 pixels.',
  },
};
