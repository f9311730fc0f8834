#!/usr/bin/env python3
"""Writes Sources/Markup/HTML/KnownNames.swift: the element and attribute names of HTML, SVG and MathML as constants.

The names are facts of the WHATWG HTML standard (elements, obsolete elements, SVG and MathML adjustments) and of the
markup that news pages carry (Open Graph, microdata, Dublin Core). Run it from the top of the checkout.
"""
import keyword

# Names the tree builder tells apart come first, so that they fit one byte-sized enum.
TAGS = """html head body title base basefont bgsound link meta style script noscript noframes template
frameset frame address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer
header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext
button a b big code em font i s small strike strong tt u nobr applet marquee object table area br embed img keygen wbr
input param source track hr image textarea xmp iframe noembed select optgroup option rb rt rtc rp ruby math svg caption
col colgroup tbody tfoot thead tr td th mi mo mn ms mtext mglyph malignmark annotation-xml foreignobject desc
selectedcontent span sub sup var foreignObject""".split()
ELEMENTS = """abbr acronym audio bdi bdo canvas cite data datalist del dfn ins kbd label legend map mark menuitem meter
nextid output picture progress q samp slot spacer time blink multicol video rtl isindex amp-img amp-ad amp-iframe
amp-video custom-element figcaption fb:like o:p gcse:search
animate animatemotion animatetransform circle clippath defs ellipse filter g glyphref line lineargradient marker mask
path pattern polygon polyline radialgradient rect set stop symbol text textpath tspan use view altglyph
altglyphdef altglyphitem animatecolor feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix
fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur
feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence
metadata switch
mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup munder mover munderover
mmultiscripts mprescripts none mtable mtr mtd mlabeledtr maction semantics annotation mspace""".split()
SVG_ELEMENTS = """altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend
feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient
textPath""".split()
ATTRIBUTES = """abbr accept accept-charset accesskey action align allow allowfullscreen alt aria-label aria-hidden
aria-labelledby aria-describedby aria-expanded aria-controls aria-level aria-current async autocomplete autofocus
autoplay bgcolor border cellpadding cellspacing charset checked cite class color cols colspan content contenteditable
controls coords crossorigin d data-id data-src data-srcset data-type data-url data-href data-title data-testid
data-component data-module data-name data-action data-track data-module-name data-date data-timestamp data-author
data-n-head data-react-helmet data-reactid data-qa data-test data-v data-index data-link-name datetime decoding
default defer dir disabled download draggable enctype face fetchpriority fill fill-rule focusable for frameborder
headers height hidden href hreflang http-equiv id imagesizes imagesrcset inert integrity is ismap itemid itemprop
itemref itemscope itemtype kind lang language list loading loop low max maxlength media method min multiple muted name
nomodule nonce novalidate onclick onload onerror open pattern ping placeholder points poster prefix preload property
pubdate r readonly referrerpolicy rel required resource rev role rows rowspan rx ry sandbox scheme scope scrolling
selected shape size sizes slot spellcheck src srcdoc srclang srcset start step stroke stroke-width stroke-linecap
stroke-linejoin style tabindex target text transform translate type typeof usemap valign value version vocab about
datatype width wrap x x1 x2 xml:base xml:lang xml:space xmlns xmlns:xlink y y1 y2 cx cy
xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type
definitionurl encoding definitionURL clip-path clip-rule opacity offset stop-color point-size
allowtransparency marginheight marginwidth hspace vspace noshade nowrap clear background bordercolor""".split()
SVG_ATTRIBUTES = """attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant
edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines
keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves
pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha
preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures
specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage
tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan""".split()
KEYWORDS = set("""var switch for is default in as do if else case class struct enum func import let self super true
false nil return static throw throws try catch where while repeat break continue defer guard init deinit extension
protocol subscript typealias operator internal private public fileprivate rethrows inout open none""".split())

names, at = [], {}
def add(n):
    if n not in at:
        at[n] = len(names); names.append(n)
for group in (TAGS, ELEMENTS, [n.lower() for n in SVG_ELEMENTS], ATTRIBUTES, [n.lower() for n in SVG_ATTRIBUTES],
              SVG_ELEMENTS, SVG_ATTRIBUTES):
    for n in group: add(n)
assert len(TAGS) <= 255

def swift(n):
    out, up = "", False
    for c in n:
        if c in "-:": up = True
        else: out += c.upper() if up else c; up = False
    camel = any(c.isupper() for c in n)
    if camel: out = "svg" + out[0].upper() + out[1:] if n != "definitionURL" else "mathDefinitionURL"
    return "`%s`" % out if out in KEYWORDS else out

L = ["// Made by Scripts/Markup/names.py; do not edit.", "", "extension HTMLName {"]
for i, n in enumerate(names):
    L += ["  /// `%s`." % n, "  @inlinable public static var %s: HTMLName { HTMLName(raw: %d) }" % (swift(n), i)]
L += ["}", "", "/// The names that the tree builder tells apart, numbered as in `HTMLName`.", "enum Tag: UInt8 {"]
L += ["  case " + swift(n) for n in TAGS] + ["  case other", "}", ""]
L += ["enum KnownNames {", "  /// How many there are.", "  static let count = %d" % len(names),
      "  /// All of them in order, a space between two.", "  static let spelled: StaticString ="]
row, rows = "", []
for n in names:
    if len(row) + len(n) > 100: rows.append(row); row = ""
    row += n + " "
rows.append(row.rstrip())
L[-1] = "  static let spelled: StaticString = \"\"\""
L += ["    " + r.rstrip() + " \\" for r in rows[:-1]] + ["    " + rows[-1], '    """']
L += ["", "  /// The spelling of an SVG element whose name came in lower case.",
      "  static func svgElement(_ name: HTMLName) -> HTMLName {", "    switch name.raw {"]
L += ["    case %d: HTMLName(raw: %d)" % (at[n.lower()], at[n]) for n in SVG_ELEMENTS]
L += ["    default: name", "    }", "  }", "", "  /// The spelling of an SVG attribute whose name came in lower case.",
      "  static func svgAttribute(_ name: HTMLName) -> HTMLName {", "    switch name.raw {"]
L += ["    case %d: HTMLName(raw: %d)" % (at[n.lower()], at[n]) for n in SVG_ATTRIBUTES]
L += ["    default: name", "    }", "  }", "}", ""]
open("Sources/Markup/HTML/KnownNames.swift", "w").write("\n".join(L))
