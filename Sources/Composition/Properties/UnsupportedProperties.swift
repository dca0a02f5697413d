internal import Base

/// Properties that are not ours: which of them do nothing on paper, and what to write instead of the others.
enum UnsupportedProperties {
  /// Properties for screens and pointers: they have no meaning on paper and are passed over in silence.
  static let webOnly: Set<String> = [
    "cursor", "outline", "outline-color", "outline-style", "outline-width", "outline-offset", "user-select",
    "overflow-clip-margin", "overflow-anchor", "appearance",
    "color-scheme", "accent-color", "text-size-adjust", "print-color-adjust", "color-adjust", "font-display",
    "content-visibility", "contain", "container", "container-name", "container-type", "caret",
    "image-orientation",
    "image-resolution", "paint-order", "baseline-source", "pointer-events", "will-change", "touch-action",
    "resize", "caret-color",
    "text-rendering", "font-smooth", "font-synthesis", "font-synthesis-weight", "font-synthesis-style",
    "font-optical-sizing", "image-rendering", "tap-highlight-color", "forced-color-adjust", "interactivity",
    "text-decoration-skip-ink", "text-decoration-skip", "isolation", "backface-visibility", "perspective",
    "zoom", "speak", "view-transition-name", "field-sizing", "hanging-punctuation", "interpolate-size",
  ]
  private static let webOnlyPrefixes = [
    "transition", "animation", "contain-intrinsic-", "font-synthesis-", "nav-", "scroll", "overscroll",
    "-webkit-", "-moz-", "-ms-", "-o-", "view-transition",
  ]

  static func isWebOnly(_ name: String) -> Bool {
    webOnly.contains(name) || webOnlyPrefixes.contains { name.hasPrefix($0) }
  }

  /// Values with which an unsupported property changes nothing.
  static let harmless: Set<String> = ["none", "normal", "auto", "visible", "initial", "unset", "0", "1"]

  /// The nearest supported way.
  static func hint(_ name: String) -> String {
    if let hint = hints[name] { return hint }
    for (prefix, hint) in prefixHints where name.hasPrefix(prefix) { return hint }
    if let nearest = Spelling.nearest(to: name, in: PropertyTable.names) {
      return "did you mean `\(nearest)`?"
    }
    return "put it into `@media screen { … }` if it is meant for the web page only"
  }

  private static let hints: [String: String] = [
    "box-shadow": "a shadow does not print well: use `border` or `background-color`",
    "text-shadow": "a shadow does not print well: use `font-weight` or `color`",
    "opacity": "use a lighter `color`, or one with alpha: `rgb(0 0 0 / 60%)`",
    "z-index": "what comes later in the document is painted on top: move the element",
    "filter": "prepare the picture as it is to look", "mix-blend-mode": "use a plain `color`",
    "transform": "use `position: relative` with `top` and `left` to move, `font-size` or `width` to scale",
    "translate": "use `position: relative` with `top` and `left`",
    "vertical-align-last": "use `vertical-align`", "letter-spacing-trim": "use `letter-spacing`",
    "text-overflow": "text on paper is never cut: remove it",
    "clip-path": "use `border-radius` and `object-fit: cover`",
    "clip": "remove the element by `display: none`",
    "quotes": "write the quotation marks into `content`",
    "counter-reset": "use an `ol`, whose items are numbered",
    "counter-increment": "use an `ol`, whose items are numbered",
    "counter-set": "use an `ol`, whose items are numbered",
    "writing-mode": "text runs in horizontal lines only",
    "text-underline-offset": "use `border-bottom` with `padding-bottom`",
    "text-decoration-thickness": "use `border-bottom`", "text-decoration-style": "use `border-bottom-style`",
    "text-emphasis": "use `em`", "float-offset": "use `margin`",
    "list-style-image": "use a string: `list-style-type: \"– \"`",
    "initial-letter": "use a larger `font-size`",
    "size": "it belongs into `@page { … }`", "marks": "it belongs into `@page { … }`",
    "bleed": "it belongs into `@page { … }`", "bookmark-level": "headings become bookmarks by themselves",
    "bookmark-label": "headings become bookmarks by themselves",
    "running": "use `string-set`, and `string()` in a margin box of `@page`",
    "box-decoration-break": "borders are open where a page cuts a box: use `break-inside: avoid`",
    "fill": "draw it in an SVG picture", "stroke": "draw it in an SVG picture",
    "backdrop-filter": "prepare the picture as it is to look",
    "font-variant-alternates": "use `font-feature-settings` with the feature's tag: `\"salt\"`, `\"ss01\"`",
    "font-variant-east-asian": "use `font-feature-settings` with the feature's tag: `\"jp90\"`, `\"fwid\"`",
    "font-variant-emoji": "name the family that is to draw the character in `font-family`",
    "text-orientation": "text runs in horizontal lines only",
    "text-combine-upright": "text runs in horizontal lines only",
    "text-underline-position": "use `border-bottom`",
    "text-align-all": "use `text-align` and `text-align-last`",
    "text-wrap-mode": "use `text-wrap` or `white-space`", "white-space-collapse": "use `white-space`",
    "text-autospace": "write the blanks that you mean", "margin-trim": "use `:first-child` and `:last-child`",
    "dominant-baseline": "use `vertical-align`", "baseline-shift": "use `vertical-align`",
    "alignment-baseline": "use `vertical-align`", "line-height-step": "use `line-height`",
    "max-lines": "shorten the text", "block-ellipsis": "shorten the text",
    "table-layout": "set `width` on the cells of the first row",
    "empty-cells": "give empty cells the class they need", "tab-size": "use blanks",
    "all": "set the properties one by one", "rotate": "text is set upright", "scale": "use `font-size`",
    "mask": "use `border-radius`", "hyphenate-character": "the hyphen is the font's own",
    "hyphenate-limit-chars": "use `hyphens: manual` and soft hyphens", "line-clamp": "shorten the text",
    "text-justify": "use `text-align: justify`", "text-spacing": "use `letter-spacing`",
    "font-size-adjust": "use `font-size`", "font-palette": "use `color`",
    "grid-row": "items are placed in document order; use `order` or move the element",
    "grid-area": "use `grid-column`", "grid": "use `grid-template-columns` and `gap`",
    "grid-template": "use `grid-template-columns` and `gap`",
  ]
  private static let prefixHints: [(String, String)] = [
    ("footnote-", "write the note where it belongs, in parentheses"),
    ("flow-", "use the order of the document"),
    ("transform-", "use `position: relative` with `top` and `left`"),
    ("stroke-", "draw it in an SVG picture"),
    ("hyphenate-limit-", "use `hyphens: manual` and soft hyphens"),
    ("text-box", "use `line-height` and `padding`"),
    ("background-", "use `background-color`; for a picture use `<img>`"),
    ("border-image", "use `border`"), ("mask-", "use `border-radius`"),
    ("column", "use `display: flex` or `display: grid` with columns of your own"),
    ("grid-", "use `grid-template-columns`, `grid-column` and `gap`"),
    ("text-emphasis-", "use `em`"), ("offset", "use `position: relative` with `top` and `left`"),
    ("shape-", "use `margin`"), ("ruby-", "put the reading in parentheses"),
    ("counter-", "use an `ol`, whose items are numbered"),
  ]
}
