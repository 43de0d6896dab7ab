/**
 * The page, in Typst. It reads the document as JSON from its inputs: nothing that people write is ever part of this text,
 * so nothing of it can be taken for markup or code.
 */
export const typstTemplate = String.raw`
#let printed = json(bytes(sys.inputs.document))
#let frame = printed.frame
#let grey = rgb("#595959")

#let direction-of(piece) = if piece.direction == "rtl" { rtl } else { ltr }
#let language-of(piece) = if piece.language == none { printed.language } else { piece.language }
#let said(piece) = text(dir: direction-of(piece), lang: language-of(piece), piece.text)
// A paragraph begins where its own direction begins.
#let standing(piece) = {
  set text(dir: direction-of(piece), lang: language-of(piece))
  set par(justify: false)
  par(piece.text)
}

#set document(title: printed.title.text, date: none)
#set text(
  font: json(bytes(sys.inputs.fonts)),
  fallback: false,
  size: 10.5pt,
  lang: printed.language,
)
#set par(leading: 0.7em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 20mm, bottom: 27mm),
  footer-descent: 20%,
  footer: context {
    set text(size: 7.5pt, fill: grey, lang: frame.language, dir: ltr)
    set par(leading: 0.5em, spacing: 0.5em)
    line(length: 100%, stroke: 0.5pt + grey)
    let page-number = frame.page
      .replace("{page}", str(counter(page).get().first()))
      .replace("{pages}", str(counter(page).final().first()))
    grid(
      columns: (1fr, auto),
      row-gutter: 0.6em,
      frame.reference + " · " + frame.printedOn, page-number,
      grid.cell(colspan: 2, frame.hash + ": " + frame.contentSha256),
    )
  },
)
#show title: set text(size: 17pt)
#show heading.where(level: 1): set text(size: 13.5pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading: set block(above: 1.7em, below: 0.9em)
#set table(stroke: 0.5pt + grey, inset: 6pt)
#show table.cell.where(y: 0): set text(weight: "bold")

#{
  set text(dir: direction-of(printed.title))
  title()
}
#if printed.subtitle != none { standing(printed.subtitle) }
#{
  set text(size: 9pt, fill: grey, lang: frame.language, dir: ltr)
  par(frame.reference + " · " + frame.printedOn)
  if frame.prevails != none { par(frame.prevails) }
}

#let question-row(row) = terms.item(
  {
    said(row.label)
    if row.questionId != none { text(size: 8pt, weight: "regular", fill: grey, "  " + row.questionId.text) }
  },
  {
    standing(row.value)
    if row.note != none {
      set text(size: 9pt, fill: grey)
      standing(row.note)
    }
  },
)

#for block-data in printed.blocks {
  if block-data.kind == "heading" {
    heading(level: block-data.level, said(block-data.text))
  } else if block-data.kind == "paragraph" {
    standing(block-data.text)
  } else if block-data.kind == "list" {
    list(..block-data.items.map(said))
  } else if block-data.kind == "rows" {
    terms(separator: linebreak(), hanging-indent: 0pt, spacing: 1.2em, ..block-data.rows.map(question-row))
  } else if block-data.kind == "table" {
    table(
      columns: (1fr,) * block-data.header.len(),
      table.header(..block-data.header.map(said)),
      ..block-data.rows.flatten().map(standing),
    )
  } else if block-data.kind == "callout" {
    block(stroke: (left: 2.5pt + grey), inset: (left: 10pt, y: 4pt), width: 100%, {
      if block-data.title != none { strong(said(block-data.title)) }
      standing(block-data.text)
    })
  } else if block-data.kind == "pageBreak" {
    pagebreak(weak: true)
  }
}
`;
