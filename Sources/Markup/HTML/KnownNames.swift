// Made by Scripts/Markup/names.py; do not edit.

extension HTMLName {
  /// `html`.
  @inlinable public static var html: HTMLName { HTMLName(raw: 0) }
  /// `head`.
  @inlinable public static var head: HTMLName { HTMLName(raw: 1) }
  /// `body`.
  @inlinable public static var body: HTMLName { HTMLName(raw: 2) }
  /// `title`.
  @inlinable public static var title: HTMLName { HTMLName(raw: 3) }
  /// `base`.
  @inlinable public static var base: HTMLName { HTMLName(raw: 4) }
  /// `basefont`.
  @inlinable public static var basefont: HTMLName { HTMLName(raw: 5) }
  /// `bgsound`.
  @inlinable public static var bgsound: HTMLName { HTMLName(raw: 6) }
  /// `link`.
  @inlinable public static var link: HTMLName { HTMLName(raw: 7) }
  /// `meta`.
  @inlinable public static var meta: HTMLName { HTMLName(raw: 8) }
  /// `style`.
  @inlinable public static var style: HTMLName { HTMLName(raw: 9) }
  /// `script`.
  @inlinable public static var script: HTMLName { HTMLName(raw: 10) }
  /// `noscript`.
  @inlinable public static var noscript: HTMLName { HTMLName(raw: 11) }
  /// `noframes`.
  @inlinable public static var noframes: HTMLName { HTMLName(raw: 12) }
  /// `template`.
  @inlinable public static var template: HTMLName { HTMLName(raw: 13) }
  /// `frameset`.
  @inlinable public static var frameset: HTMLName { HTMLName(raw: 14) }
  /// `frame`.
  @inlinable public static var frame: HTMLName { HTMLName(raw: 15) }
  /// `address`.
  @inlinable public static var address: HTMLName { HTMLName(raw: 16) }
  /// `article`.
  @inlinable public static var article: HTMLName { HTMLName(raw: 17) }
  /// `aside`.
  @inlinable public static var aside: HTMLName { HTMLName(raw: 18) }
  /// `blockquote`.
  @inlinable public static var blockquote: HTMLName { HTMLName(raw: 19) }
  /// `center`.
  @inlinable public static var center: HTMLName { HTMLName(raw: 20) }
  /// `details`.
  @inlinable public static var details: HTMLName { HTMLName(raw: 21) }
  /// `dialog`.
  @inlinable public static var dialog: HTMLName { HTMLName(raw: 22) }
  /// `dir`.
  @inlinable public static var dir: HTMLName { HTMLName(raw: 23) }
  /// `div`.
  @inlinable public static var div: HTMLName { HTMLName(raw: 24) }
  /// `dl`.
  @inlinable public static var dl: HTMLName { HTMLName(raw: 25) }
  /// `fieldset`.
  @inlinable public static var fieldset: HTMLName { HTMLName(raw: 26) }
  /// `figcaption`.
  @inlinable public static var figcaption: HTMLName { HTMLName(raw: 27) }
  /// `figure`.
  @inlinable public static var figure: HTMLName { HTMLName(raw: 28) }
  /// `footer`.
  @inlinable public static var footer: HTMLName { HTMLName(raw: 29) }
  /// `header`.
  @inlinable public static var header: HTMLName { HTMLName(raw: 30) }
  /// `hgroup`.
  @inlinable public static var hgroup: HTMLName { HTMLName(raw: 31) }
  /// `main`.
  @inlinable public static var main: HTMLName { HTMLName(raw: 32) }
  /// `menu`.
  @inlinable public static var menu: HTMLName { HTMLName(raw: 33) }
  /// `nav`.
  @inlinable public static var nav: HTMLName { HTMLName(raw: 34) }
  /// `ol`.
  @inlinable public static var ol: HTMLName { HTMLName(raw: 35) }
  /// `p`.
  @inlinable public static var p: HTMLName { HTMLName(raw: 36) }
  /// `search`.
  @inlinable public static var search: HTMLName { HTMLName(raw: 37) }
  /// `section`.
  @inlinable public static var section: HTMLName { HTMLName(raw: 38) }
  /// `summary`.
  @inlinable public static var summary: HTMLName { HTMLName(raw: 39) }
  /// `ul`.
  @inlinable public static var ul: HTMLName { HTMLName(raw: 40) }
  /// `h1`.
  @inlinable public static var h1: HTMLName { HTMLName(raw: 41) }
  /// `h2`.
  @inlinable public static var h2: HTMLName { HTMLName(raw: 42) }
  /// `h3`.
  @inlinable public static var h3: HTMLName { HTMLName(raw: 43) }
  /// `h4`.
  @inlinable public static var h4: HTMLName { HTMLName(raw: 44) }
  /// `h5`.
  @inlinable public static var h5: HTMLName { HTMLName(raw: 45) }
  /// `h6`.
  @inlinable public static var h6: HTMLName { HTMLName(raw: 46) }
  /// `pre`.
  @inlinable public static var pre: HTMLName { HTMLName(raw: 47) }
  /// `listing`.
  @inlinable public static var listing: HTMLName { HTMLName(raw: 48) }
  /// `form`.
  @inlinable public static var form: HTMLName { HTMLName(raw: 49) }
  /// `li`.
  @inlinable public static var li: HTMLName { HTMLName(raw: 50) }
  /// `dd`.
  @inlinable public static var dd: HTMLName { HTMLName(raw: 51) }
  /// `dt`.
  @inlinable public static var dt: HTMLName { HTMLName(raw: 52) }
  /// `plaintext`.
  @inlinable public static var plaintext: HTMLName { HTMLName(raw: 53) }
  /// `button`.
  @inlinable public static var button: HTMLName { HTMLName(raw: 54) }
  /// `a`.
  @inlinable public static var a: HTMLName { HTMLName(raw: 55) }
  /// `b`.
  @inlinable public static var b: HTMLName { HTMLName(raw: 56) }
  /// `big`.
  @inlinable public static var big: HTMLName { HTMLName(raw: 57) }
  /// `code`.
  @inlinable public static var code: HTMLName { HTMLName(raw: 58) }
  /// `em`.
  @inlinable public static var em: HTMLName { HTMLName(raw: 59) }
  /// `font`.
  @inlinable public static var font: HTMLName { HTMLName(raw: 60) }
  /// `i`.
  @inlinable public static var i: HTMLName { HTMLName(raw: 61) }
  /// `s`.
  @inlinable public static var s: HTMLName { HTMLName(raw: 62) }
  /// `small`.
  @inlinable public static var small: HTMLName { HTMLName(raw: 63) }
  /// `strike`.
  @inlinable public static var strike: HTMLName { HTMLName(raw: 64) }
  /// `strong`.
  @inlinable public static var strong: HTMLName { HTMLName(raw: 65) }
  /// `tt`.
  @inlinable public static var tt: HTMLName { HTMLName(raw: 66) }
  /// `u`.
  @inlinable public static var u: HTMLName { HTMLName(raw: 67) }
  /// `nobr`.
  @inlinable public static var nobr: HTMLName { HTMLName(raw: 68) }
  /// `applet`.
  @inlinable public static var applet: HTMLName { HTMLName(raw: 69) }
  /// `marquee`.
  @inlinable public static var marquee: HTMLName { HTMLName(raw: 70) }
  /// `object`.
  @inlinable public static var object: HTMLName { HTMLName(raw: 71) }
  /// `table`.
  @inlinable public static var table: HTMLName { HTMLName(raw: 72) }
  /// `area`.
  @inlinable public static var area: HTMLName { HTMLName(raw: 73) }
  /// `br`.
  @inlinable public static var br: HTMLName { HTMLName(raw: 74) }
  /// `embed`.
  @inlinable public static var embed: HTMLName { HTMLName(raw: 75) }
  /// `img`.
  @inlinable public static var img: HTMLName { HTMLName(raw: 76) }
  /// `keygen`.
  @inlinable public static var keygen: HTMLName { HTMLName(raw: 77) }
  /// `wbr`.
  @inlinable public static var wbr: HTMLName { HTMLName(raw: 78) }
  /// `input`.
  @inlinable public static var input: HTMLName { HTMLName(raw: 79) }
  /// `param`.
  @inlinable public static var param: HTMLName { HTMLName(raw: 80) }
  /// `source`.
  @inlinable public static var source: HTMLName { HTMLName(raw: 81) }
  /// `track`.
  @inlinable public static var track: HTMLName { HTMLName(raw: 82) }
  /// `hr`.
  @inlinable public static var hr: HTMLName { HTMLName(raw: 83) }
  /// `image`.
  @inlinable public static var image: HTMLName { HTMLName(raw: 84) }
  /// `textarea`.
  @inlinable public static var textarea: HTMLName { HTMLName(raw: 85) }
  /// `xmp`.
  @inlinable public static var xmp: HTMLName { HTMLName(raw: 86) }
  /// `iframe`.
  @inlinable public static var iframe: HTMLName { HTMLName(raw: 87) }
  /// `noembed`.
  @inlinable public static var noembed: HTMLName { HTMLName(raw: 88) }
  /// `select`.
  @inlinable public static var select: HTMLName { HTMLName(raw: 89) }
  /// `optgroup`.
  @inlinable public static var optgroup: HTMLName { HTMLName(raw: 90) }
  /// `option`.
  @inlinable public static var option: HTMLName { HTMLName(raw: 91) }
  /// `rb`.
  @inlinable public static var rb: HTMLName { HTMLName(raw: 92) }
  /// `rt`.
  @inlinable public static var rt: HTMLName { HTMLName(raw: 93) }
  /// `rtc`.
  @inlinable public static var rtc: HTMLName { HTMLName(raw: 94) }
  /// `rp`.
  @inlinable public static var rp: HTMLName { HTMLName(raw: 95) }
  /// `ruby`.
  @inlinable public static var ruby: HTMLName { HTMLName(raw: 96) }
  /// `math`.
  @inlinable public static var math: HTMLName { HTMLName(raw: 97) }
  /// `svg`.
  @inlinable public static var svg: HTMLName { HTMLName(raw: 98) }
  /// `caption`.
  @inlinable public static var caption: HTMLName { HTMLName(raw: 99) }
  /// `col`.
  @inlinable public static var col: HTMLName { HTMLName(raw: 100) }
  /// `colgroup`.
  @inlinable public static var colgroup: HTMLName { HTMLName(raw: 101) }
  /// `tbody`.
  @inlinable public static var tbody: HTMLName { HTMLName(raw: 102) }
  /// `tfoot`.
  @inlinable public static var tfoot: HTMLName { HTMLName(raw: 103) }
  /// `thead`.
  @inlinable public static var thead: HTMLName { HTMLName(raw: 104) }
  /// `tr`.
  @inlinable public static var tr: HTMLName { HTMLName(raw: 105) }
  /// `td`.
  @inlinable public static var td: HTMLName { HTMLName(raw: 106) }
  /// `th`.
  @inlinable public static var th: HTMLName { HTMLName(raw: 107) }
  /// `mi`.
  @inlinable public static var mi: HTMLName { HTMLName(raw: 108) }
  /// `mo`.
  @inlinable public static var mo: HTMLName { HTMLName(raw: 109) }
  /// `mn`.
  @inlinable public static var mn: HTMLName { HTMLName(raw: 110) }
  /// `ms`.
  @inlinable public static var ms: HTMLName { HTMLName(raw: 111) }
  /// `mtext`.
  @inlinable public static var mtext: HTMLName { HTMLName(raw: 112) }
  /// `mglyph`.
  @inlinable public static var mglyph: HTMLName { HTMLName(raw: 113) }
  /// `malignmark`.
  @inlinable public static var malignmark: HTMLName { HTMLName(raw: 114) }
  /// `annotation-xml`.
  @inlinable public static var annotationXml: HTMLName { HTMLName(raw: 115) }
  /// `foreignobject`.
  @inlinable public static var foreignobject: HTMLName { HTMLName(raw: 116) }
  /// `desc`.
  @inlinable public static var desc: HTMLName { HTMLName(raw: 117) }
  /// `selectedcontent`.
  @inlinable public static var selectedcontent: HTMLName { HTMLName(raw: 118) }
  /// `span`.
  @inlinable public static var span: HTMLName { HTMLName(raw: 119) }
  /// `sub`.
  @inlinable public static var sub: HTMLName { HTMLName(raw: 120) }
  /// `sup`.
  @inlinable public static var sup: HTMLName { HTMLName(raw: 121) }
  /// `var`.
  @inlinable public static var `var`: HTMLName { HTMLName(raw: 122) }
  /// `foreignObject`.
  @inlinable public static var svgForeignObject: HTMLName { HTMLName(raw: 123) }
  /// `abbr`.
  @inlinable public static var abbr: HTMLName { HTMLName(raw: 124) }
  /// `acronym`.
  @inlinable public static var acronym: HTMLName { HTMLName(raw: 125) }
  /// `audio`.
  @inlinable public static var audio: HTMLName { HTMLName(raw: 126) }
  /// `bdi`.
  @inlinable public static var bdi: HTMLName { HTMLName(raw: 127) }
  /// `bdo`.
  @inlinable public static var bdo: HTMLName { HTMLName(raw: 128) }
  /// `canvas`.
  @inlinable public static var canvas: HTMLName { HTMLName(raw: 129) }
  /// `cite`.
  @inlinable public static var cite: HTMLName { HTMLName(raw: 130) }
  /// `data`.
  @inlinable public static var data: HTMLName { HTMLName(raw: 131) }
  /// `datalist`.
  @inlinable public static var datalist: HTMLName { HTMLName(raw: 132) }
  /// `del`.
  @inlinable public static var del: HTMLName { HTMLName(raw: 133) }
  /// `dfn`.
  @inlinable public static var dfn: HTMLName { HTMLName(raw: 134) }
  /// `ins`.
  @inlinable public static var ins: HTMLName { HTMLName(raw: 135) }
  /// `kbd`.
  @inlinable public static var kbd: HTMLName { HTMLName(raw: 136) }
  /// `label`.
  @inlinable public static var label: HTMLName { HTMLName(raw: 137) }
  /// `legend`.
  @inlinable public static var legend: HTMLName { HTMLName(raw: 138) }
  /// `map`.
  @inlinable public static var map: HTMLName { HTMLName(raw: 139) }
  /// `mark`.
  @inlinable public static var mark: HTMLName { HTMLName(raw: 140) }
  /// `menuitem`.
  @inlinable public static var menuitem: HTMLName { HTMLName(raw: 141) }
  /// `meter`.
  @inlinable public static var meter: HTMLName { HTMLName(raw: 142) }
  /// `nextid`.
  @inlinable public static var nextid: HTMLName { HTMLName(raw: 143) }
  /// `output`.
  @inlinable public static var output: HTMLName { HTMLName(raw: 144) }
  /// `picture`.
  @inlinable public static var picture: HTMLName { HTMLName(raw: 145) }
  /// `progress`.
  @inlinable public static var progress: HTMLName { HTMLName(raw: 146) }
  /// `q`.
  @inlinable public static var q: HTMLName { HTMLName(raw: 147) }
  /// `samp`.
  @inlinable public static var samp: HTMLName { HTMLName(raw: 148) }
  /// `slot`.
  @inlinable public static var slot: HTMLName { HTMLName(raw: 149) }
  /// `spacer`.
  @inlinable public static var spacer: HTMLName { HTMLName(raw: 150) }
  /// `time`.
  @inlinable public static var time: HTMLName { HTMLName(raw: 151) }
  /// `blink`.
  @inlinable public static var blink: HTMLName { HTMLName(raw: 152) }
  /// `multicol`.
  @inlinable public static var multicol: HTMLName { HTMLName(raw: 153) }
  /// `video`.
  @inlinable public static var video: HTMLName { HTMLName(raw: 154) }
  /// `rtl`.
  @inlinable public static var rtl: HTMLName { HTMLName(raw: 155) }
  /// `isindex`.
  @inlinable public static var isindex: HTMLName { HTMLName(raw: 156) }
  /// `amp-img`.
  @inlinable public static var ampImg: HTMLName { HTMLName(raw: 157) }
  /// `amp-ad`.
  @inlinable public static var ampAd: HTMLName { HTMLName(raw: 158) }
  /// `amp-iframe`.
  @inlinable public static var ampIframe: HTMLName { HTMLName(raw: 159) }
  /// `amp-video`.
  @inlinable public static var ampVideo: HTMLName { HTMLName(raw: 160) }
  /// `custom-element`.
  @inlinable public static var customElement: HTMLName { HTMLName(raw: 161) }
  /// `fb:like`.
  @inlinable public static var fbLike: HTMLName { HTMLName(raw: 162) }
  /// `o:p`.
  @inlinable public static var oP: HTMLName { HTMLName(raw: 163) }
  /// `gcse:search`.
  @inlinable public static var gcseSearch: HTMLName { HTMLName(raw: 164) }
  /// `animate`.
  @inlinable public static var animate: HTMLName { HTMLName(raw: 165) }
  /// `animatemotion`.
  @inlinable public static var animatemotion: HTMLName { HTMLName(raw: 166) }
  /// `animatetransform`.
  @inlinable public static var animatetransform: HTMLName { HTMLName(raw: 167) }
  /// `circle`.
  @inlinable public static var circle: HTMLName { HTMLName(raw: 168) }
  /// `clippath`.
  @inlinable public static var clippath: HTMLName { HTMLName(raw: 169) }
  /// `defs`.
  @inlinable public static var defs: HTMLName { HTMLName(raw: 170) }
  /// `ellipse`.
  @inlinable public static var ellipse: HTMLName { HTMLName(raw: 171) }
  /// `filter`.
  @inlinable public static var filter: HTMLName { HTMLName(raw: 172) }
  /// `g`.
  @inlinable public static var g: HTMLName { HTMLName(raw: 173) }
  /// `glyphref`.
  @inlinable public static var glyphref: HTMLName { HTMLName(raw: 174) }
  /// `line`.
  @inlinable public static var line: HTMLName { HTMLName(raw: 175) }
  /// `lineargradient`.
  @inlinable public static var lineargradient: HTMLName { HTMLName(raw: 176) }
  /// `marker`.
  @inlinable public static var marker: HTMLName { HTMLName(raw: 177) }
  /// `mask`.
  @inlinable public static var mask: HTMLName { HTMLName(raw: 178) }
  /// `path`.
  @inlinable public static var path: HTMLName { HTMLName(raw: 179) }
  /// `pattern`.
  @inlinable public static var pattern: HTMLName { HTMLName(raw: 180) }
  /// `polygon`.
  @inlinable public static var polygon: HTMLName { HTMLName(raw: 181) }
  /// `polyline`.
  @inlinable public static var polyline: HTMLName { HTMLName(raw: 182) }
  /// `radialgradient`.
  @inlinable public static var radialgradient: HTMLName { HTMLName(raw: 183) }
  /// `rect`.
  @inlinable public static var rect: HTMLName { HTMLName(raw: 184) }
  /// `set`.
  @inlinable public static var set: HTMLName { HTMLName(raw: 185) }
  /// `stop`.
  @inlinable public static var stop: HTMLName { HTMLName(raw: 186) }
  /// `symbol`.
  @inlinable public static var symbol: HTMLName { HTMLName(raw: 187) }
  /// `text`.
  @inlinable public static var text: HTMLName { HTMLName(raw: 188) }
  /// `textpath`.
  @inlinable public static var textpath: HTMLName { HTMLName(raw: 189) }
  /// `tspan`.
  @inlinable public static var tspan: HTMLName { HTMLName(raw: 190) }
  /// `use`.
  @inlinable public static var use: HTMLName { HTMLName(raw: 191) }
  /// `view`.
  @inlinable public static var view: HTMLName { HTMLName(raw: 192) }
  /// `altglyph`.
  @inlinable public static var altglyph: HTMLName { HTMLName(raw: 193) }
  /// `altglyphdef`.
  @inlinable public static var altglyphdef: HTMLName { HTMLName(raw: 194) }
  /// `altglyphitem`.
  @inlinable public static var altglyphitem: HTMLName { HTMLName(raw: 195) }
  /// `animatecolor`.
  @inlinable public static var animatecolor: HTMLName { HTMLName(raw: 196) }
  /// `feblend`.
  @inlinable public static var feblend: HTMLName { HTMLName(raw: 197) }
  /// `fecolormatrix`.
  @inlinable public static var fecolormatrix: HTMLName { HTMLName(raw: 198) }
  /// `fecomponenttransfer`.
  @inlinable public static var fecomponenttransfer: HTMLName { HTMLName(raw: 199) }
  /// `fecomposite`.
  @inlinable public static var fecomposite: HTMLName { HTMLName(raw: 200) }
  /// `feconvolvematrix`.
  @inlinable public static var feconvolvematrix: HTMLName { HTMLName(raw: 201) }
  /// `fediffuselighting`.
  @inlinable public static var fediffuselighting: HTMLName { HTMLName(raw: 202) }
  /// `fedisplacementmap`.
  @inlinable public static var fedisplacementmap: HTMLName { HTMLName(raw: 203) }
  /// `fedistantlight`.
  @inlinable public static var fedistantlight: HTMLName { HTMLName(raw: 204) }
  /// `fedropshadow`.
  @inlinable public static var fedropshadow: HTMLName { HTMLName(raw: 205) }
  /// `feflood`.
  @inlinable public static var feflood: HTMLName { HTMLName(raw: 206) }
  /// `fefunca`.
  @inlinable public static var fefunca: HTMLName { HTMLName(raw: 207) }
  /// `fefuncb`.
  @inlinable public static var fefuncb: HTMLName { HTMLName(raw: 208) }
  /// `fefuncg`.
  @inlinable public static var fefuncg: HTMLName { HTMLName(raw: 209) }
  /// `fefuncr`.
  @inlinable public static var fefuncr: HTMLName { HTMLName(raw: 210) }
  /// `fegaussianblur`.
  @inlinable public static var fegaussianblur: HTMLName { HTMLName(raw: 211) }
  /// `feimage`.
  @inlinable public static var feimage: HTMLName { HTMLName(raw: 212) }
  /// `femerge`.
  @inlinable public static var femerge: HTMLName { HTMLName(raw: 213) }
  /// `femergenode`.
  @inlinable public static var femergenode: HTMLName { HTMLName(raw: 214) }
  /// `femorphology`.
  @inlinable public static var femorphology: HTMLName { HTMLName(raw: 215) }
  /// `feoffset`.
  @inlinable public static var feoffset: HTMLName { HTMLName(raw: 216) }
  /// `fepointlight`.
  @inlinable public static var fepointlight: HTMLName { HTMLName(raw: 217) }
  /// `fespecularlighting`.
  @inlinable public static var fespecularlighting: HTMLName { HTMLName(raw: 218) }
  /// `fespotlight`.
  @inlinable public static var fespotlight: HTMLName { HTMLName(raw: 219) }
  /// `fetile`.
  @inlinable public static var fetile: HTMLName { HTMLName(raw: 220) }
  /// `feturbulence`.
  @inlinable public static var feturbulence: HTMLName { HTMLName(raw: 221) }
  /// `metadata`.
  @inlinable public static var metadata: HTMLName { HTMLName(raw: 222) }
  /// `switch`.
  @inlinable public static var `switch`: HTMLName { HTMLName(raw: 223) }
  /// `mrow`.
  @inlinable public static var mrow: HTMLName { HTMLName(raw: 224) }
  /// `mfrac`.
  @inlinable public static var mfrac: HTMLName { HTMLName(raw: 225) }
  /// `msqrt`.
  @inlinable public static var msqrt: HTMLName { HTMLName(raw: 226) }
  /// `mroot`.
  @inlinable public static var mroot: HTMLName { HTMLName(raw: 227) }
  /// `mstyle`.
  @inlinable public static var mstyle: HTMLName { HTMLName(raw: 228) }
  /// `merror`.
  @inlinable public static var merror: HTMLName { HTMLName(raw: 229) }
  /// `mpadded`.
  @inlinable public static var mpadded: HTMLName { HTMLName(raw: 230) }
  /// `mphantom`.
  @inlinable public static var mphantom: HTMLName { HTMLName(raw: 231) }
  /// `mfenced`.
  @inlinable public static var mfenced: HTMLName { HTMLName(raw: 232) }
  /// `menclose`.
  @inlinable public static var menclose: HTMLName { HTMLName(raw: 233) }
  /// `msub`.
  @inlinable public static var msub: HTMLName { HTMLName(raw: 234) }
  /// `msup`.
  @inlinable public static var msup: HTMLName { HTMLName(raw: 235) }
  /// `msubsup`.
  @inlinable public static var msubsup: HTMLName { HTMLName(raw: 236) }
  /// `munder`.
  @inlinable public static var munder: HTMLName { HTMLName(raw: 237) }
  /// `mover`.
  @inlinable public static var mover: HTMLName { HTMLName(raw: 238) }
  /// `munderover`.
  @inlinable public static var munderover: HTMLName { HTMLName(raw: 239) }
  /// `mmultiscripts`.
  @inlinable public static var mmultiscripts: HTMLName { HTMLName(raw: 240) }
  /// `mprescripts`.
  @inlinable public static var mprescripts: HTMLName { HTMLName(raw: 241) }
  /// `none`.
  @inlinable public static var `none`: HTMLName { HTMLName(raw: 242) }
  /// `mtable`.
  @inlinable public static var mtable: HTMLName { HTMLName(raw: 243) }
  /// `mtr`.
  @inlinable public static var mtr: HTMLName { HTMLName(raw: 244) }
  /// `mtd`.
  @inlinable public static var mtd: HTMLName { HTMLName(raw: 245) }
  /// `mlabeledtr`.
  @inlinable public static var mlabeledtr: HTMLName { HTMLName(raw: 246) }
  /// `maction`.
  @inlinable public static var maction: HTMLName { HTMLName(raw: 247) }
  /// `semantics`.
  @inlinable public static var semantics: HTMLName { HTMLName(raw: 248) }
  /// `annotation`.
  @inlinable public static var annotation: HTMLName { HTMLName(raw: 249) }
  /// `mspace`.
  @inlinable public static var mspace: HTMLName { HTMLName(raw: 250) }
  /// `accept`.
  @inlinable public static var accept: HTMLName { HTMLName(raw: 251) }
  /// `accept-charset`.
  @inlinable public static var acceptCharset: HTMLName { HTMLName(raw: 252) }
  /// `accesskey`.
  @inlinable public static var accesskey: HTMLName { HTMLName(raw: 253) }
  /// `action`.
  @inlinable public static var action: HTMLName { HTMLName(raw: 254) }
  /// `align`.
  @inlinable public static var align: HTMLName { HTMLName(raw: 255) }
  /// `allow`.
  @inlinable public static var allow: HTMLName { HTMLName(raw: 256) }
  /// `allowfullscreen`.
  @inlinable public static var allowfullscreen: HTMLName { HTMLName(raw: 257) }
  /// `alt`.
  @inlinable public static var alt: HTMLName { HTMLName(raw: 258) }
  /// `aria-label`.
  @inlinable public static var ariaLabel: HTMLName { HTMLName(raw: 259) }
  /// `aria-hidden`.
  @inlinable public static var ariaHidden: HTMLName { HTMLName(raw: 260) }
  /// `aria-labelledby`.
  @inlinable public static var ariaLabelledby: HTMLName { HTMLName(raw: 261) }
  /// `aria-describedby`.
  @inlinable public static var ariaDescribedby: HTMLName { HTMLName(raw: 262) }
  /// `aria-expanded`.
  @inlinable public static var ariaExpanded: HTMLName { HTMLName(raw: 263) }
  /// `aria-controls`.
  @inlinable public static var ariaControls: HTMLName { HTMLName(raw: 264) }
  /// `aria-level`.
  @inlinable public static var ariaLevel: HTMLName { HTMLName(raw: 265) }
  /// `aria-current`.
  @inlinable public static var ariaCurrent: HTMLName { HTMLName(raw: 266) }
  /// `async`.
  @inlinable public static var async: HTMLName { HTMLName(raw: 267) }
  /// `autocomplete`.
  @inlinable public static var autocomplete: HTMLName { HTMLName(raw: 268) }
  /// `autofocus`.
  @inlinable public static var autofocus: HTMLName { HTMLName(raw: 269) }
  /// `autoplay`.
  @inlinable public static var autoplay: HTMLName { HTMLName(raw: 270) }
  /// `bgcolor`.
  @inlinable public static var bgcolor: HTMLName { HTMLName(raw: 271) }
  /// `border`.
  @inlinable public static var border: HTMLName { HTMLName(raw: 272) }
  /// `cellpadding`.
  @inlinable public static var cellpadding: HTMLName { HTMLName(raw: 273) }
  /// `cellspacing`.
  @inlinable public static var cellspacing: HTMLName { HTMLName(raw: 274) }
  /// `charset`.
  @inlinable public static var charset: HTMLName { HTMLName(raw: 275) }
  /// `checked`.
  @inlinable public static var checked: HTMLName { HTMLName(raw: 276) }
  /// `class`.
  @inlinable public static var `class`: HTMLName { HTMLName(raw: 277) }
  /// `color`.
  @inlinable public static var color: HTMLName { HTMLName(raw: 278) }
  /// `cols`.
  @inlinable public static var cols: HTMLName { HTMLName(raw: 279) }
  /// `colspan`.
  @inlinable public static var colspan: HTMLName { HTMLName(raw: 280) }
  /// `content`.
  @inlinable public static var content: HTMLName { HTMLName(raw: 281) }
  /// `contenteditable`.
  @inlinable public static var contenteditable: HTMLName { HTMLName(raw: 282) }
  /// `controls`.
  @inlinable public static var controls: HTMLName { HTMLName(raw: 283) }
  /// `coords`.
  @inlinable public static var coords: HTMLName { HTMLName(raw: 284) }
  /// `crossorigin`.
  @inlinable public static var crossorigin: HTMLName { HTMLName(raw: 285) }
  /// `d`.
  @inlinable public static var d: HTMLName { HTMLName(raw: 286) }
  /// `data-id`.
  @inlinable public static var dataId: HTMLName { HTMLName(raw: 287) }
  /// `data-src`.
  @inlinable public static var dataSrc: HTMLName { HTMLName(raw: 288) }
  /// `data-srcset`.
  @inlinable public static var dataSrcset: HTMLName { HTMLName(raw: 289) }
  /// `data-type`.
  @inlinable public static var dataType: HTMLName { HTMLName(raw: 290) }
  /// `data-url`.
  @inlinable public static var dataUrl: HTMLName { HTMLName(raw: 291) }
  /// `data-href`.
  @inlinable public static var dataHref: HTMLName { HTMLName(raw: 292) }
  /// `data-title`.
  @inlinable public static var dataTitle: HTMLName { HTMLName(raw: 293) }
  /// `data-testid`.
  @inlinable public static var dataTestid: HTMLName { HTMLName(raw: 294) }
  /// `data-component`.
  @inlinable public static var dataComponent: HTMLName { HTMLName(raw: 295) }
  /// `data-module`.
  @inlinable public static var dataModule: HTMLName { HTMLName(raw: 296) }
  /// `data-name`.
  @inlinable public static var dataName: HTMLName { HTMLName(raw: 297) }
  /// `data-action`.
  @inlinable public static var dataAction: HTMLName { HTMLName(raw: 298) }
  /// `data-track`.
  @inlinable public static var dataTrack: HTMLName { HTMLName(raw: 299) }
  /// `data-module-name`.
  @inlinable public static var dataModuleName: HTMLName { HTMLName(raw: 300) }
  /// `data-date`.
  @inlinable public static var dataDate: HTMLName { HTMLName(raw: 301) }
  /// `data-timestamp`.
  @inlinable public static var dataTimestamp: HTMLName { HTMLName(raw: 302) }
  /// `data-author`.
  @inlinable public static var dataAuthor: HTMLName { HTMLName(raw: 303) }
  /// `data-n-head`.
  @inlinable public static var dataNHead: HTMLName { HTMLName(raw: 304) }
  /// `data-react-helmet`.
  @inlinable public static var dataReactHelmet: HTMLName { HTMLName(raw: 305) }
  /// `data-reactid`.
  @inlinable public static var dataReactid: HTMLName { HTMLName(raw: 306) }
  /// `data-qa`.
  @inlinable public static var dataQa: HTMLName { HTMLName(raw: 307) }
  /// `data-test`.
  @inlinable public static var dataTest: HTMLName { HTMLName(raw: 308) }
  /// `data-v`.
  @inlinable public static var dataV: HTMLName { HTMLName(raw: 309) }
  /// `data-index`.
  @inlinable public static var dataIndex: HTMLName { HTMLName(raw: 310) }
  /// `data-link-name`.
  @inlinable public static var dataLinkName: HTMLName { HTMLName(raw: 311) }
  /// `datetime`.
  @inlinable public static var datetime: HTMLName { HTMLName(raw: 312) }
  /// `decoding`.
  @inlinable public static var decoding: HTMLName { HTMLName(raw: 313) }
  /// `default`.
  @inlinable public static var `default`: HTMLName { HTMLName(raw: 314) }
  /// `defer`.
  @inlinable public static var `defer`: HTMLName { HTMLName(raw: 315) }
  /// `disabled`.
  @inlinable public static var disabled: HTMLName { HTMLName(raw: 316) }
  /// `download`.
  @inlinable public static var download: HTMLName { HTMLName(raw: 317) }
  /// `draggable`.
  @inlinable public static var draggable: HTMLName { HTMLName(raw: 318) }
  /// `enctype`.
  @inlinable public static var enctype: HTMLName { HTMLName(raw: 319) }
  /// `face`.
  @inlinable public static var face: HTMLName { HTMLName(raw: 320) }
  /// `fetchpriority`.
  @inlinable public static var fetchpriority: HTMLName { HTMLName(raw: 321) }
  /// `fill`.
  @inlinable public static var fill: HTMLName { HTMLName(raw: 322) }
  /// `fill-rule`.
  @inlinable public static var fillRule: HTMLName { HTMLName(raw: 323) }
  /// `focusable`.
  @inlinable public static var focusable: HTMLName { HTMLName(raw: 324) }
  /// `for`.
  @inlinable public static var `for`: HTMLName { HTMLName(raw: 325) }
  /// `frameborder`.
  @inlinable public static var frameborder: HTMLName { HTMLName(raw: 326) }
  /// `headers`.
  @inlinable public static var headers: HTMLName { HTMLName(raw: 327) }
  /// `height`.
  @inlinable public static var height: HTMLName { HTMLName(raw: 328) }
  /// `hidden`.
  @inlinable public static var hidden: HTMLName { HTMLName(raw: 329) }
  /// `href`.
  @inlinable public static var href: HTMLName { HTMLName(raw: 330) }
  /// `hreflang`.
  @inlinable public static var hreflang: HTMLName { HTMLName(raw: 331) }
  /// `http-equiv`.
  @inlinable public static var httpEquiv: HTMLName { HTMLName(raw: 332) }
  /// `id`.
  @inlinable public static var id: HTMLName { HTMLName(raw: 333) }
  /// `imagesizes`.
  @inlinable public static var imagesizes: HTMLName { HTMLName(raw: 334) }
  /// `imagesrcset`.
  @inlinable public static var imagesrcset: HTMLName { HTMLName(raw: 335) }
  /// `inert`.
  @inlinable public static var inert: HTMLName { HTMLName(raw: 336) }
  /// `integrity`.
  @inlinable public static var integrity: HTMLName { HTMLName(raw: 337) }
  /// `is`.
  @inlinable public static var `is`: HTMLName { HTMLName(raw: 338) }
  /// `ismap`.
  @inlinable public static var ismap: HTMLName { HTMLName(raw: 339) }
  /// `itemid`.
  @inlinable public static var itemid: HTMLName { HTMLName(raw: 340) }
  /// `itemprop`.
  @inlinable public static var itemprop: HTMLName { HTMLName(raw: 341) }
  /// `itemref`.
  @inlinable public static var itemref: HTMLName { HTMLName(raw: 342) }
  /// `itemscope`.
  @inlinable public static var itemscope: HTMLName { HTMLName(raw: 343) }
  /// `itemtype`.
  @inlinable public static var itemtype: HTMLName { HTMLName(raw: 344) }
  /// `kind`.
  @inlinable public static var kind: HTMLName { HTMLName(raw: 345) }
  /// `lang`.
  @inlinable public static var lang: HTMLName { HTMLName(raw: 346) }
  /// `language`.
  @inlinable public static var language: HTMLName { HTMLName(raw: 347) }
  /// `list`.
  @inlinable public static var list: HTMLName { HTMLName(raw: 348) }
  /// `loading`.
  @inlinable public static var loading: HTMLName { HTMLName(raw: 349) }
  /// `loop`.
  @inlinable public static var loop: HTMLName { HTMLName(raw: 350) }
  /// `low`.
  @inlinable public static var low: HTMLName { HTMLName(raw: 351) }
  /// `max`.
  @inlinable public static var max: HTMLName { HTMLName(raw: 352) }
  /// `maxlength`.
  @inlinable public static var maxlength: HTMLName { HTMLName(raw: 353) }
  /// `media`.
  @inlinable public static var media: HTMLName { HTMLName(raw: 354) }
  /// `method`.
  @inlinable public static var method: HTMLName { HTMLName(raw: 355) }
  /// `min`.
  @inlinable public static var min: HTMLName { HTMLName(raw: 356) }
  /// `multiple`.
  @inlinable public static var multiple: HTMLName { HTMLName(raw: 357) }
  /// `muted`.
  @inlinable public static var muted: HTMLName { HTMLName(raw: 358) }
  /// `name`.
  @inlinable public static var name: HTMLName { HTMLName(raw: 359) }
  /// `nomodule`.
  @inlinable public static var nomodule: HTMLName { HTMLName(raw: 360) }
  /// `nonce`.
  @inlinable public static var nonce: HTMLName { HTMLName(raw: 361) }
  /// `novalidate`.
  @inlinable public static var novalidate: HTMLName { HTMLName(raw: 362) }
  /// `onclick`.
  @inlinable public static var onclick: HTMLName { HTMLName(raw: 363) }
  /// `onload`.
  @inlinable public static var onload: HTMLName { HTMLName(raw: 364) }
  /// `onerror`.
  @inlinable public static var onerror: HTMLName { HTMLName(raw: 365) }
  /// `open`.
  @inlinable public static var `open`: HTMLName { HTMLName(raw: 366) }
  /// `ping`.
  @inlinable public static var ping: HTMLName { HTMLName(raw: 367) }
  /// `placeholder`.
  @inlinable public static var placeholder: HTMLName { HTMLName(raw: 368) }
  /// `points`.
  @inlinable public static var points: HTMLName { HTMLName(raw: 369) }
  /// `poster`.
  @inlinable public static var poster: HTMLName { HTMLName(raw: 370) }
  /// `prefix`.
  @inlinable public static var prefix: HTMLName { HTMLName(raw: 371) }
  /// `preload`.
  @inlinable public static var preload: HTMLName { HTMLName(raw: 372) }
  /// `property`.
  @inlinable public static var property: HTMLName { HTMLName(raw: 373) }
  /// `pubdate`.
  @inlinable public static var pubdate: HTMLName { HTMLName(raw: 374) }
  /// `r`.
  @inlinable public static var r: HTMLName { HTMLName(raw: 375) }
  /// `readonly`.
  @inlinable public static var readonly: HTMLName { HTMLName(raw: 376) }
  /// `referrerpolicy`.
  @inlinable public static var referrerpolicy: HTMLName { HTMLName(raw: 377) }
  /// `rel`.
  @inlinable public static var rel: HTMLName { HTMLName(raw: 378) }
  /// `required`.
  @inlinable public static var required: HTMLName { HTMLName(raw: 379) }
  /// `resource`.
  @inlinable public static var resource: HTMLName { HTMLName(raw: 380) }
  /// `rev`.
  @inlinable public static var rev: HTMLName { HTMLName(raw: 381) }
  /// `role`.
  @inlinable public static var role: HTMLName { HTMLName(raw: 382) }
  /// `rows`.
  @inlinable public static var rows: HTMLName { HTMLName(raw: 383) }
  /// `rowspan`.
  @inlinable public static var rowspan: HTMLName { HTMLName(raw: 384) }
  /// `rx`.
  @inlinable public static var rx: HTMLName { HTMLName(raw: 385) }
  /// `ry`.
  @inlinable public static var ry: HTMLName { HTMLName(raw: 386) }
  /// `sandbox`.
  @inlinable public static var sandbox: HTMLName { HTMLName(raw: 387) }
  /// `scheme`.
  @inlinable public static var scheme: HTMLName { HTMLName(raw: 388) }
  /// `scope`.
  @inlinable public static var scope: HTMLName { HTMLName(raw: 389) }
  /// `scrolling`.
  @inlinable public static var scrolling: HTMLName { HTMLName(raw: 390) }
  /// `selected`.
  @inlinable public static var selected: HTMLName { HTMLName(raw: 391) }
  /// `shape`.
  @inlinable public static var shape: HTMLName { HTMLName(raw: 392) }
  /// `size`.
  @inlinable public static var size: HTMLName { HTMLName(raw: 393) }
  /// `sizes`.
  @inlinable public static var sizes: HTMLName { HTMLName(raw: 394) }
  /// `spellcheck`.
  @inlinable public static var spellcheck: HTMLName { HTMLName(raw: 395) }
  /// `src`.
  @inlinable public static var src: HTMLName { HTMLName(raw: 396) }
  /// `srcdoc`.
  @inlinable public static var srcdoc: HTMLName { HTMLName(raw: 397) }
  /// `srclang`.
  @inlinable public static var srclang: HTMLName { HTMLName(raw: 398) }
  /// `srcset`.
  @inlinable public static var srcset: HTMLName { HTMLName(raw: 399) }
  /// `start`.
  @inlinable public static var start: HTMLName { HTMLName(raw: 400) }
  /// `step`.
  @inlinable public static var step: HTMLName { HTMLName(raw: 401) }
  /// `stroke`.
  @inlinable public static var stroke: HTMLName { HTMLName(raw: 402) }
  /// `stroke-width`.
  @inlinable public static var strokeWidth: HTMLName { HTMLName(raw: 403) }
  /// `stroke-linecap`.
  @inlinable public static var strokeLinecap: HTMLName { HTMLName(raw: 404) }
  /// `stroke-linejoin`.
  @inlinable public static var strokeLinejoin: HTMLName { HTMLName(raw: 405) }
  /// `tabindex`.
  @inlinable public static var tabindex: HTMLName { HTMLName(raw: 406) }
  /// `target`.
  @inlinable public static var target: HTMLName { HTMLName(raw: 407) }
  /// `transform`.
  @inlinable public static var transform: HTMLName { HTMLName(raw: 408) }
  /// `translate`.
  @inlinable public static var translate: HTMLName { HTMLName(raw: 409) }
  /// `type`.
  @inlinable public static var type: HTMLName { HTMLName(raw: 410) }
  /// `typeof`.
  @inlinable public static var typeof: HTMLName { HTMLName(raw: 411) }
  /// `usemap`.
  @inlinable public static var usemap: HTMLName { HTMLName(raw: 412) }
  /// `valign`.
  @inlinable public static var valign: HTMLName { HTMLName(raw: 413) }
  /// `value`.
  @inlinable public static var value: HTMLName { HTMLName(raw: 414) }
  /// `version`.
  @inlinable public static var version: HTMLName { HTMLName(raw: 415) }
  /// `vocab`.
  @inlinable public static var vocab: HTMLName { HTMLName(raw: 416) }
  /// `about`.
  @inlinable public static var about: HTMLName { HTMLName(raw: 417) }
  /// `datatype`.
  @inlinable public static var datatype: HTMLName { HTMLName(raw: 418) }
  /// `width`.
  @inlinable public static var width: HTMLName { HTMLName(raw: 419) }
  /// `wrap`.
  @inlinable public static var wrap: HTMLName { HTMLName(raw: 420) }
  /// `x`.
  @inlinable public static var x: HTMLName { HTMLName(raw: 421) }
  /// `x1`.
  @inlinable public static var x1: HTMLName { HTMLName(raw: 422) }
  /// `x2`.
  @inlinable public static var x2: HTMLName { HTMLName(raw: 423) }
  /// `xml:base`.
  @inlinable public static var xmlBase: HTMLName { HTMLName(raw: 424) }
  /// `xml:lang`.
  @inlinable public static var xmlLang: HTMLName { HTMLName(raw: 425) }
  /// `xml:space`.
  @inlinable public static var xmlSpace: HTMLName { HTMLName(raw: 426) }
  /// `xmlns`.
  @inlinable public static var xmlns: HTMLName { HTMLName(raw: 427) }
  /// `xmlns:xlink`.
  @inlinable public static var xmlnsXlink: HTMLName { HTMLName(raw: 428) }
  /// `y`.
  @inlinable public static var y: HTMLName { HTMLName(raw: 429) }
  /// `y1`.
  @inlinable public static var y1: HTMLName { HTMLName(raw: 430) }
  /// `y2`.
  @inlinable public static var y2: HTMLName { HTMLName(raw: 431) }
  /// `cx`.
  @inlinable public static var cx: HTMLName { HTMLName(raw: 432) }
  /// `cy`.
  @inlinable public static var cy: HTMLName { HTMLName(raw: 433) }
  /// `xlink:actuate`.
  @inlinable public static var xlinkActuate: HTMLName { HTMLName(raw: 434) }
  /// `xlink:arcrole`.
  @inlinable public static var xlinkArcrole: HTMLName { HTMLName(raw: 435) }
  /// `xlink:href`.
  @inlinable public static var xlinkHref: HTMLName { HTMLName(raw: 436) }
  /// `xlink:role`.
  @inlinable public static var xlinkRole: HTMLName { HTMLName(raw: 437) }
  /// `xlink:show`.
  @inlinable public static var xlinkShow: HTMLName { HTMLName(raw: 438) }
  /// `xlink:title`.
  @inlinable public static var xlinkTitle: HTMLName { HTMLName(raw: 439) }
  /// `xlink:type`.
  @inlinable public static var xlinkType: HTMLName { HTMLName(raw: 440) }
  /// `definitionurl`.
  @inlinable public static var definitionurl: HTMLName { HTMLName(raw: 441) }
  /// `encoding`.
  @inlinable public static var encoding: HTMLName { HTMLName(raw: 442) }
  /// `definitionURL`.
  @inlinable public static var mathDefinitionURL: HTMLName { HTMLName(raw: 443) }
  /// `clip-path`.
  @inlinable public static var clipPath: HTMLName { HTMLName(raw: 444) }
  /// `clip-rule`.
  @inlinable public static var clipRule: HTMLName { HTMLName(raw: 445) }
  /// `opacity`.
  @inlinable public static var opacity: HTMLName { HTMLName(raw: 446) }
  /// `offset`.
  @inlinable public static var offset: HTMLName { HTMLName(raw: 447) }
  /// `stop-color`.
  @inlinable public static var stopColor: HTMLName { HTMLName(raw: 448) }
  /// `point-size`.
  @inlinable public static var pointSize: HTMLName { HTMLName(raw: 449) }
  /// `allowtransparency`.
  @inlinable public static var allowtransparency: HTMLName { HTMLName(raw: 450) }
  /// `marginheight`.
  @inlinable public static var marginheight: HTMLName { HTMLName(raw: 451) }
  /// `marginwidth`.
  @inlinable public static var marginwidth: HTMLName { HTMLName(raw: 452) }
  /// `hspace`.
  @inlinable public static var hspace: HTMLName { HTMLName(raw: 453) }
  /// `vspace`.
  @inlinable public static var vspace: HTMLName { HTMLName(raw: 454) }
  /// `noshade`.
  @inlinable public static var noshade: HTMLName { HTMLName(raw: 455) }
  /// `nowrap`.
  @inlinable public static var nowrap: HTMLName { HTMLName(raw: 456) }
  /// `clear`.
  @inlinable public static var clear: HTMLName { HTMLName(raw: 457) }
  /// `background`.
  @inlinable public static var background: HTMLName { HTMLName(raw: 458) }
  /// `bordercolor`.
  @inlinable public static var bordercolor: HTMLName { HTMLName(raw: 459) }
  /// `attributename`.
  @inlinable public static var attributename: HTMLName { HTMLName(raw: 460) }
  /// `attributetype`.
  @inlinable public static var attributetype: HTMLName { HTMLName(raw: 461) }
  /// `basefrequency`.
  @inlinable public static var basefrequency: HTMLName { HTMLName(raw: 462) }
  /// `baseprofile`.
  @inlinable public static var baseprofile: HTMLName { HTMLName(raw: 463) }
  /// `calcmode`.
  @inlinable public static var calcmode: HTMLName { HTMLName(raw: 464) }
  /// `clippathunits`.
  @inlinable public static var clippathunits: HTMLName { HTMLName(raw: 465) }
  /// `diffuseconstant`.
  @inlinable public static var diffuseconstant: HTMLName { HTMLName(raw: 466) }
  /// `edgemode`.
  @inlinable public static var edgemode: HTMLName { HTMLName(raw: 467) }
  /// `filterunits`.
  @inlinable public static var filterunits: HTMLName { HTMLName(raw: 468) }
  /// `gradienttransform`.
  @inlinable public static var gradienttransform: HTMLName { HTMLName(raw: 469) }
  /// `gradientunits`.
  @inlinable public static var gradientunits: HTMLName { HTMLName(raw: 470) }
  /// `kernelmatrix`.
  @inlinable public static var kernelmatrix: HTMLName { HTMLName(raw: 471) }
  /// `kernelunitlength`.
  @inlinable public static var kernelunitlength: HTMLName { HTMLName(raw: 472) }
  /// `keypoints`.
  @inlinable public static var keypoints: HTMLName { HTMLName(raw: 473) }
  /// `keysplines`.
  @inlinable public static var keysplines: HTMLName { HTMLName(raw: 474) }
  /// `keytimes`.
  @inlinable public static var keytimes: HTMLName { HTMLName(raw: 475) }
  /// `lengthadjust`.
  @inlinable public static var lengthadjust: HTMLName { HTMLName(raw: 476) }
  /// `limitingconeangle`.
  @inlinable public static var limitingconeangle: HTMLName { HTMLName(raw: 477) }
  /// `markerheight`.
  @inlinable public static var markerheight: HTMLName { HTMLName(raw: 478) }
  /// `markerunits`.
  @inlinable public static var markerunits: HTMLName { HTMLName(raw: 479) }
  /// `markerwidth`.
  @inlinable public static var markerwidth: HTMLName { HTMLName(raw: 480) }
  /// `maskcontentunits`.
  @inlinable public static var maskcontentunits: HTMLName { HTMLName(raw: 481) }
  /// `maskunits`.
  @inlinable public static var maskunits: HTMLName { HTMLName(raw: 482) }
  /// `numoctaves`.
  @inlinable public static var numoctaves: HTMLName { HTMLName(raw: 483) }
  /// `pathlength`.
  @inlinable public static var pathlength: HTMLName { HTMLName(raw: 484) }
  /// `patterncontentunits`.
  @inlinable public static var patterncontentunits: HTMLName { HTMLName(raw: 485) }
  /// `patterntransform`.
  @inlinable public static var patterntransform: HTMLName { HTMLName(raw: 486) }
  /// `patternunits`.
  @inlinable public static var patternunits: HTMLName { HTMLName(raw: 487) }
  /// `pointsatx`.
  @inlinable public static var pointsatx: HTMLName { HTMLName(raw: 488) }
  /// `pointsaty`.
  @inlinable public static var pointsaty: HTMLName { HTMLName(raw: 489) }
  /// `pointsatz`.
  @inlinable public static var pointsatz: HTMLName { HTMLName(raw: 490) }
  /// `preservealpha`.
  @inlinable public static var preservealpha: HTMLName { HTMLName(raw: 491) }
  /// `preserveaspectratio`.
  @inlinable public static var preserveaspectratio: HTMLName { HTMLName(raw: 492) }
  /// `primitiveunits`.
  @inlinable public static var primitiveunits: HTMLName { HTMLName(raw: 493) }
  /// `refx`.
  @inlinable public static var refx: HTMLName { HTMLName(raw: 494) }
  /// `refy`.
  @inlinable public static var refy: HTMLName { HTMLName(raw: 495) }
  /// `repeatcount`.
  @inlinable public static var repeatcount: HTMLName { HTMLName(raw: 496) }
  /// `repeatdur`.
  @inlinable public static var repeatdur: HTMLName { HTMLName(raw: 497) }
  /// `requiredextensions`.
  @inlinable public static var requiredextensions: HTMLName { HTMLName(raw: 498) }
  /// `requiredfeatures`.
  @inlinable public static var requiredfeatures: HTMLName { HTMLName(raw: 499) }
  /// `specularconstant`.
  @inlinable public static var specularconstant: HTMLName { HTMLName(raw: 500) }
  /// `specularexponent`.
  @inlinable public static var specularexponent: HTMLName { HTMLName(raw: 501) }
  /// `spreadmethod`.
  @inlinable public static var spreadmethod: HTMLName { HTMLName(raw: 502) }
  /// `startoffset`.
  @inlinable public static var startoffset: HTMLName { HTMLName(raw: 503) }
  /// `stddeviation`.
  @inlinable public static var stddeviation: HTMLName { HTMLName(raw: 504) }
  /// `stitchtiles`.
  @inlinable public static var stitchtiles: HTMLName { HTMLName(raw: 505) }
  /// `surfacescale`.
  @inlinable public static var surfacescale: HTMLName { HTMLName(raw: 506) }
  /// `systemlanguage`.
  @inlinable public static var systemlanguage: HTMLName { HTMLName(raw: 507) }
  /// `tablevalues`.
  @inlinable public static var tablevalues: HTMLName { HTMLName(raw: 508) }
  /// `targetx`.
  @inlinable public static var targetx: HTMLName { HTMLName(raw: 509) }
  /// `targety`.
  @inlinable public static var targety: HTMLName { HTMLName(raw: 510) }
  /// `textlength`.
  @inlinable public static var textlength: HTMLName { HTMLName(raw: 511) }
  /// `viewbox`.
  @inlinable public static var viewbox: HTMLName { HTMLName(raw: 512) }
  /// `viewtarget`.
  @inlinable public static var viewtarget: HTMLName { HTMLName(raw: 513) }
  /// `xchannelselector`.
  @inlinable public static var xchannelselector: HTMLName { HTMLName(raw: 514) }
  /// `ychannelselector`.
  @inlinable public static var ychannelselector: HTMLName { HTMLName(raw: 515) }
  /// `zoomandpan`.
  @inlinable public static var zoomandpan: HTMLName { HTMLName(raw: 516) }
  /// `altGlyph`.
  @inlinable public static var svgAltGlyph: HTMLName { HTMLName(raw: 517) }
  /// `altGlyphDef`.
  @inlinable public static var svgAltGlyphDef: HTMLName { HTMLName(raw: 518) }
  /// `altGlyphItem`.
  @inlinable public static var svgAltGlyphItem: HTMLName { HTMLName(raw: 519) }
  /// `animateColor`.
  @inlinable public static var svgAnimateColor: HTMLName { HTMLName(raw: 520) }
  /// `animateMotion`.
  @inlinable public static var svgAnimateMotion: HTMLName { HTMLName(raw: 521) }
  /// `animateTransform`.
  @inlinable public static var svgAnimateTransform: HTMLName { HTMLName(raw: 522) }
  /// `clipPath`.
  @inlinable public static var svgClipPath: HTMLName { HTMLName(raw: 523) }
  /// `feBlend`.
  @inlinable public static var svgFeBlend: HTMLName { HTMLName(raw: 524) }
  /// `feColorMatrix`.
  @inlinable public static var svgFeColorMatrix: HTMLName { HTMLName(raw: 525) }
  /// `feComponentTransfer`.
  @inlinable public static var svgFeComponentTransfer: HTMLName { HTMLName(raw: 526) }
  /// `feComposite`.
  @inlinable public static var svgFeComposite: HTMLName { HTMLName(raw: 527) }
  /// `feConvolveMatrix`.
  @inlinable public static var svgFeConvolveMatrix: HTMLName { HTMLName(raw: 528) }
  /// `feDiffuseLighting`.
  @inlinable public static var svgFeDiffuseLighting: HTMLName { HTMLName(raw: 529) }
  /// `feDisplacementMap`.
  @inlinable public static var svgFeDisplacementMap: HTMLName { HTMLName(raw: 530) }
  /// `feDistantLight`.
  @inlinable public static var svgFeDistantLight: HTMLName { HTMLName(raw: 531) }
  /// `feDropShadow`.
  @inlinable public static var svgFeDropShadow: HTMLName { HTMLName(raw: 532) }
  /// `feFlood`.
  @inlinable public static var svgFeFlood: HTMLName { HTMLName(raw: 533) }
  /// `feFuncA`.
  @inlinable public static var svgFeFuncA: HTMLName { HTMLName(raw: 534) }
  /// `feFuncB`.
  @inlinable public static var svgFeFuncB: HTMLName { HTMLName(raw: 535) }
  /// `feFuncG`.
  @inlinable public static var svgFeFuncG: HTMLName { HTMLName(raw: 536) }
  /// `feFuncR`.
  @inlinable public static var svgFeFuncR: HTMLName { HTMLName(raw: 537) }
  /// `feGaussianBlur`.
  @inlinable public static var svgFeGaussianBlur: HTMLName { HTMLName(raw: 538) }
  /// `feImage`.
  @inlinable public static var svgFeImage: HTMLName { HTMLName(raw: 539) }
  /// `feMerge`.
  @inlinable public static var svgFeMerge: HTMLName { HTMLName(raw: 540) }
  /// `feMergeNode`.
  @inlinable public static var svgFeMergeNode: HTMLName { HTMLName(raw: 541) }
  /// `feMorphology`.
  @inlinable public static var svgFeMorphology: HTMLName { HTMLName(raw: 542) }
  /// `feOffset`.
  @inlinable public static var svgFeOffset: HTMLName { HTMLName(raw: 543) }
  /// `fePointLight`.
  @inlinable public static var svgFePointLight: HTMLName { HTMLName(raw: 544) }
  /// `feSpecularLighting`.
  @inlinable public static var svgFeSpecularLighting: HTMLName { HTMLName(raw: 545) }
  /// `feSpotLight`.
  @inlinable public static var svgFeSpotLight: HTMLName { HTMLName(raw: 546) }
  /// `feTile`.
  @inlinable public static var svgFeTile: HTMLName { HTMLName(raw: 547) }
  /// `feTurbulence`.
  @inlinable public static var svgFeTurbulence: HTMLName { HTMLName(raw: 548) }
  /// `glyphRef`.
  @inlinable public static var svgGlyphRef: HTMLName { HTMLName(raw: 549) }
  /// `linearGradient`.
  @inlinable public static var svgLinearGradient: HTMLName { HTMLName(raw: 550) }
  /// `radialGradient`.
  @inlinable public static var svgRadialGradient: HTMLName { HTMLName(raw: 551) }
  /// `textPath`.
  @inlinable public static var svgTextPath: HTMLName { HTMLName(raw: 552) }
  /// `attributeName`.
  @inlinable public static var svgAttributeName: HTMLName { HTMLName(raw: 553) }
  /// `attributeType`.
  @inlinable public static var svgAttributeType: HTMLName { HTMLName(raw: 554) }
  /// `baseFrequency`.
  @inlinable public static var svgBaseFrequency: HTMLName { HTMLName(raw: 555) }
  /// `baseProfile`.
  @inlinable public static var svgBaseProfile: HTMLName { HTMLName(raw: 556) }
  /// `calcMode`.
  @inlinable public static var svgCalcMode: HTMLName { HTMLName(raw: 557) }
  /// `clipPathUnits`.
  @inlinable public static var svgClipPathUnits: HTMLName { HTMLName(raw: 558) }
  /// `diffuseConstant`.
  @inlinable public static var svgDiffuseConstant: HTMLName { HTMLName(raw: 559) }
  /// `edgeMode`.
  @inlinable public static var svgEdgeMode: HTMLName { HTMLName(raw: 560) }
  /// `filterUnits`.
  @inlinable public static var svgFilterUnits: HTMLName { HTMLName(raw: 561) }
  /// `gradientTransform`.
  @inlinable public static var svgGradientTransform: HTMLName { HTMLName(raw: 562) }
  /// `gradientUnits`.
  @inlinable public static var svgGradientUnits: HTMLName { HTMLName(raw: 563) }
  /// `kernelMatrix`.
  @inlinable public static var svgKernelMatrix: HTMLName { HTMLName(raw: 564) }
  /// `kernelUnitLength`.
  @inlinable public static var svgKernelUnitLength: HTMLName { HTMLName(raw: 565) }
  /// `keyPoints`.
  @inlinable public static var svgKeyPoints: HTMLName { HTMLName(raw: 566) }
  /// `keySplines`.
  @inlinable public static var svgKeySplines: HTMLName { HTMLName(raw: 567) }
  /// `keyTimes`.
  @inlinable public static var svgKeyTimes: HTMLName { HTMLName(raw: 568) }
  /// `lengthAdjust`.
  @inlinable public static var svgLengthAdjust: HTMLName { HTMLName(raw: 569) }
  /// `limitingConeAngle`.
  @inlinable public static var svgLimitingConeAngle: HTMLName { HTMLName(raw: 570) }
  /// `markerHeight`.
  @inlinable public static var svgMarkerHeight: HTMLName { HTMLName(raw: 571) }
  /// `markerUnits`.
  @inlinable public static var svgMarkerUnits: HTMLName { HTMLName(raw: 572) }
  /// `markerWidth`.
  @inlinable public static var svgMarkerWidth: HTMLName { HTMLName(raw: 573) }
  /// `maskContentUnits`.
  @inlinable public static var svgMaskContentUnits: HTMLName { HTMLName(raw: 574) }
  /// `maskUnits`.
  @inlinable public static var svgMaskUnits: HTMLName { HTMLName(raw: 575) }
  /// `numOctaves`.
  @inlinable public static var svgNumOctaves: HTMLName { HTMLName(raw: 576) }
  /// `pathLength`.
  @inlinable public static var svgPathLength: HTMLName { HTMLName(raw: 577) }
  /// `patternContentUnits`.
  @inlinable public static var svgPatternContentUnits: HTMLName { HTMLName(raw: 578) }
  /// `patternTransform`.
  @inlinable public static var svgPatternTransform: HTMLName { HTMLName(raw: 579) }
  /// `patternUnits`.
  @inlinable public static var svgPatternUnits: HTMLName { HTMLName(raw: 580) }
  /// `pointsAtX`.
  @inlinable public static var svgPointsAtX: HTMLName { HTMLName(raw: 581) }
  /// `pointsAtY`.
  @inlinable public static var svgPointsAtY: HTMLName { HTMLName(raw: 582) }
  /// `pointsAtZ`.
  @inlinable public static var svgPointsAtZ: HTMLName { HTMLName(raw: 583) }
  /// `preserveAlpha`.
  @inlinable public static var svgPreserveAlpha: HTMLName { HTMLName(raw: 584) }
  /// `preserveAspectRatio`.
  @inlinable public static var svgPreserveAspectRatio: HTMLName { HTMLName(raw: 585) }
  /// `primitiveUnits`.
  @inlinable public static var svgPrimitiveUnits: HTMLName { HTMLName(raw: 586) }
  /// `refX`.
  @inlinable public static var svgRefX: HTMLName { HTMLName(raw: 587) }
  /// `refY`.
  @inlinable public static var svgRefY: HTMLName { HTMLName(raw: 588) }
  /// `repeatCount`.
  @inlinable public static var svgRepeatCount: HTMLName { HTMLName(raw: 589) }
  /// `repeatDur`.
  @inlinable public static var svgRepeatDur: HTMLName { HTMLName(raw: 590) }
  /// `requiredExtensions`.
  @inlinable public static var svgRequiredExtensions: HTMLName { HTMLName(raw: 591) }
  /// `requiredFeatures`.
  @inlinable public static var svgRequiredFeatures: HTMLName { HTMLName(raw: 592) }
  /// `specularConstant`.
  @inlinable public static var svgSpecularConstant: HTMLName { HTMLName(raw: 593) }
  /// `specularExponent`.
  @inlinable public static var svgSpecularExponent: HTMLName { HTMLName(raw: 594) }
  /// `spreadMethod`.
  @inlinable public static var svgSpreadMethod: HTMLName { HTMLName(raw: 595) }
  /// `startOffset`.
  @inlinable public static var svgStartOffset: HTMLName { HTMLName(raw: 596) }
  /// `stdDeviation`.
  @inlinable public static var svgStdDeviation: HTMLName { HTMLName(raw: 597) }
  /// `stitchTiles`.
  @inlinable public static var svgStitchTiles: HTMLName { HTMLName(raw: 598) }
  /// `surfaceScale`.
  @inlinable public static var svgSurfaceScale: HTMLName { HTMLName(raw: 599) }
  /// `systemLanguage`.
  @inlinable public static var svgSystemLanguage: HTMLName { HTMLName(raw: 600) }
  /// `tableValues`.
  @inlinable public static var svgTableValues: HTMLName { HTMLName(raw: 601) }
  /// `targetX`.
  @inlinable public static var svgTargetX: HTMLName { HTMLName(raw: 602) }
  /// `targetY`.
  @inlinable public static var svgTargetY: HTMLName { HTMLName(raw: 603) }
  /// `textLength`.
  @inlinable public static var svgTextLength: HTMLName { HTMLName(raw: 604) }
  /// `viewBox`.
  @inlinable public static var svgViewBox: HTMLName { HTMLName(raw: 605) }
  /// `viewTarget`.
  @inlinable public static var svgViewTarget: HTMLName { HTMLName(raw: 606) }
  /// `xChannelSelector`.
  @inlinable public static var svgXChannelSelector: HTMLName { HTMLName(raw: 607) }
  /// `yChannelSelector`.
  @inlinable public static var svgYChannelSelector: HTMLName { HTMLName(raw: 608) }
  /// `zoomAndPan`.
  @inlinable public static var svgZoomAndPan: HTMLName { HTMLName(raw: 609) }
}

/// The names that the tree builder tells apart, numbered as in `HTMLName`.
enum Tag: UInt8 {
  case html
  case head
  case body
  case title
  case base
  case basefont
  case bgsound
  case link
  case meta
  case style
  case script
  case noscript
  case noframes
  case template
  case frameset
  case frame
  case address
  case article
  case aside
  case blockquote
  case center
  case details
  case dialog
  case dir
  case div
  case dl
  case fieldset
  case figcaption
  case figure
  case footer
  case header
  case hgroup
  case main
  case menu
  case nav
  case ol
  case p
  case search
  case section
  case summary
  case ul
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case pre
  case listing
  case form
  case li
  case dd
  case dt
  case plaintext
  case button
  case a
  case b
  case big
  case code
  case em
  case font
  case i
  case s
  case small
  case strike
  case strong
  case tt
  case u
  case nobr
  case applet
  case marquee
  case object
  case table
  case area
  case br
  case embed
  case img
  case keygen
  case wbr
  case input
  case param
  case source
  case track
  case hr
  case image
  case textarea
  case xmp
  case iframe
  case noembed
  case select
  case optgroup
  case option
  case rb
  case rt
  case rtc
  case rp
  case ruby
  case math
  case svg
  case caption
  case col
  case colgroup
  case tbody
  case tfoot
  case thead
  case tr
  case td
  case th
  case mi
  case mo
  case mn
  case ms
  case mtext
  case mglyph
  case malignmark
  case annotationXml
  case foreignobject
  case desc
  case selectedcontent
  case span
  case sub
  case sup
  case `var`
  case svgForeignObject
  case other
}

enum KnownNames {
  /// How many there are.
  static let count = 610
  /// All of them in order, a space between two.
  static let spelled: StaticString = """
    html head body title base basefont bgsound link meta style script noscript noframes template \
    frameset frame address article aside blockquote center details dialog dir div dl fieldset figcaption \
    figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre \
    listing form li dd dt plaintext button a b big code em font i s small strike strong tt u nobr applet \
    marquee object table area br embed img keygen wbr input param source track hr image textarea xmp \
    iframe noembed select optgroup option rb rt rtc rp ruby math svg caption col colgroup tbody tfoot \
    thead tr td th mi mo mn ms mtext mglyph malignmark annotation-xml foreignobject desc selectedcontent \
    span sub sup var foreignObject abbr acronym audio bdi bdo canvas cite data datalist del dfn ins kbd \
    label legend map mark menuitem meter nextid output picture progress q samp slot spacer time blink \
    multicol video rtl isindex amp-img amp-ad amp-iframe amp-video custom-element fb:like o:p \
    gcse:search animate animatemotion animatetransform circle clippath defs ellipse filter g glyphref \
    line lineargradient marker mask path pattern polygon polyline radialgradient rect set stop symbol \
    text textpath tspan use view altglyph altglyphdef altglyphitem animatecolor feblend fecolormatrix \
    fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight \
    fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode \
    femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence metadata \
    switch mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup \
    munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr maction semantics \
    annotation mspace accept accept-charset accesskey action align allow allowfullscreen alt aria-label \
    aria-hidden aria-labelledby aria-describedby aria-expanded aria-controls aria-level aria-current \
    async autocomplete autofocus autoplay bgcolor border cellpadding cellspacing charset checked class \
    color cols colspan content contenteditable controls coords crossorigin d data-id data-src \
    data-srcset data-type data-url data-href data-title data-testid data-component data-module data-name \
    data-action data-track data-module-name data-date data-timestamp data-author data-n-head \
    data-react-helmet data-reactid data-qa data-test data-v data-index data-link-name datetime decoding \
    default defer disabled download draggable enctype face fetchpriority fill fill-rule focusable for \
    frameborder headers height hidden href hreflang http-equiv id imagesizes imagesrcset inert integrity \
    is ismap itemid itemprop itemref itemscope itemtype kind lang language list loading loop low max \
    maxlength media method min multiple muted name nomodule nonce novalidate onclick onload onerror open \
    ping placeholder points poster prefix preload property pubdate r readonly referrerpolicy rel \
    required resource rev role rows rowspan rx ry sandbox scheme scope scrolling selected shape size \
    sizes spellcheck src srcdoc srclang srcset start step stroke stroke-width stroke-linecap \
    stroke-linejoin tabindex target transform translate type typeof usemap valign value version vocab \
    about datatype width wrap x x1 x2 xml:base xml:lang xml:space xmlns xmlns:xlink y y1 y2 cx cy \
    xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type definitionurl \
    encoding definitionURL clip-path clip-rule opacity offset stop-color point-size allowtransparency \
    marginheight marginwidth hspace vspace noshade nowrap clear background bordercolor attributename \
    attributetype basefrequency baseprofile calcmode clippathunits diffuseconstant edgemode filterunits \
    gradienttransform gradientunits kernelmatrix kernelunitlength keypoints keysplines keytimes \
    lengthadjust limitingconeangle markerheight markerunits markerwidth maskcontentunits maskunits \
    numoctaves pathlength patterncontentunits patterntransform patternunits pointsatx pointsaty \
    pointsatz preservealpha preserveaspectratio primitiveunits refx refy repeatcount repeatdur \
    requiredextensions requiredfeatures specularconstant specularexponent spreadmethod startoffset \
    stddeviation stitchtiles surfacescale systemlanguage tablevalues targetx targety textlength viewbox \
    viewtarget xchannelselector ychannelselector zoomandpan altGlyph altGlyphDef altGlyphItem \
    animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer \
    feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood \
    feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset \
    fePointLight feSpecularLighting feSpotLight feTile feTurbulence glyphRef linearGradient \
    radialGradient textPath attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits \
    diffuseConstant edgeMode filterUnits gradientTransform gradientUnits kernelMatrix kernelUnitLength \
    keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth \
    maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits \
    pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount \
    repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod \
    startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY \
    textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
    """

  /// The spelling of an SVG element whose name came in lower case.
  static func svgElement(_ name: HTMLName) -> HTMLName {
    switch name.raw {
    case 193: HTMLName(raw: 517)
    case 194: HTMLName(raw: 518)
    case 195: HTMLName(raw: 519)
    case 196: HTMLName(raw: 520)
    case 166: HTMLName(raw: 521)
    case 167: HTMLName(raw: 522)
    case 169: HTMLName(raw: 523)
    case 197: HTMLName(raw: 524)
    case 198: HTMLName(raw: 525)
    case 199: HTMLName(raw: 526)
    case 200: HTMLName(raw: 527)
    case 201: HTMLName(raw: 528)
    case 202: HTMLName(raw: 529)
    case 203: HTMLName(raw: 530)
    case 204: HTMLName(raw: 531)
    case 205: HTMLName(raw: 532)
    case 206: HTMLName(raw: 533)
    case 207: HTMLName(raw: 534)
    case 208: HTMLName(raw: 535)
    case 209: HTMLName(raw: 536)
    case 210: HTMLName(raw: 537)
    case 211: HTMLName(raw: 538)
    case 212: HTMLName(raw: 539)
    case 213: HTMLName(raw: 540)
    case 214: HTMLName(raw: 541)
    case 215: HTMLName(raw: 542)
    case 216: HTMLName(raw: 543)
    case 217: HTMLName(raw: 544)
    case 218: HTMLName(raw: 545)
    case 219: HTMLName(raw: 546)
    case 220: HTMLName(raw: 547)
    case 221: HTMLName(raw: 548)
    case 116: HTMLName(raw: 123)
    case 174: HTMLName(raw: 549)
    case 176: HTMLName(raw: 550)
    case 183: HTMLName(raw: 551)
    case 189: HTMLName(raw: 552)
    default: name
    }
  }

  /// The spelling of an SVG attribute whose name came in lower case.
  static func svgAttribute(_ name: HTMLName) -> HTMLName {
    switch name.raw {
    case 460: HTMLName(raw: 553)
    case 461: HTMLName(raw: 554)
    case 462: HTMLName(raw: 555)
    case 463: HTMLName(raw: 556)
    case 464: HTMLName(raw: 557)
    case 465: HTMLName(raw: 558)
    case 466: HTMLName(raw: 559)
    case 467: HTMLName(raw: 560)
    case 468: HTMLName(raw: 561)
    case 174: HTMLName(raw: 549)
    case 469: HTMLName(raw: 562)
    case 470: HTMLName(raw: 563)
    case 471: HTMLName(raw: 564)
    case 472: HTMLName(raw: 565)
    case 473: HTMLName(raw: 566)
    case 474: HTMLName(raw: 567)
    case 475: HTMLName(raw: 568)
    case 476: HTMLName(raw: 569)
    case 477: HTMLName(raw: 570)
    case 478: HTMLName(raw: 571)
    case 479: HTMLName(raw: 572)
    case 480: HTMLName(raw: 573)
    case 481: HTMLName(raw: 574)
    case 482: HTMLName(raw: 575)
    case 483: HTMLName(raw: 576)
    case 484: HTMLName(raw: 577)
    case 485: HTMLName(raw: 578)
    case 486: HTMLName(raw: 579)
    case 487: HTMLName(raw: 580)
    case 488: HTMLName(raw: 581)
    case 489: HTMLName(raw: 582)
    case 490: HTMLName(raw: 583)
    case 491: HTMLName(raw: 584)
    case 492: HTMLName(raw: 585)
    case 493: HTMLName(raw: 586)
    case 494: HTMLName(raw: 587)
    case 495: HTMLName(raw: 588)
    case 496: HTMLName(raw: 589)
    case 497: HTMLName(raw: 590)
    case 498: HTMLName(raw: 591)
    case 499: HTMLName(raw: 592)
    case 500: HTMLName(raw: 593)
    case 501: HTMLName(raw: 594)
    case 502: HTMLName(raw: 595)
    case 503: HTMLName(raw: 596)
    case 504: HTMLName(raw: 597)
    case 505: HTMLName(raw: 598)
    case 506: HTMLName(raw: 599)
    case 507: HTMLName(raw: 600)
    case 508: HTMLName(raw: 601)
    case 509: HTMLName(raw: 602)
    case 510: HTMLName(raw: 603)
    case 511: HTMLName(raw: 604)
    case 512: HTMLName(raw: 605)
    case 513: HTMLName(raw: 606)
    case 514: HTMLName(raw: 607)
    case 515: HTMLName(raw: 608)
    case 516: HTMLName(raw: 609)
    default: name
    }
  }
}
