package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Article;
import org.rashomon.model.Attribution;
import org.rashomon.model.Field;
import org.rashomon.model.Ids;
import org.rashomon.model.Modality;
import org.rashomon.model.Quotation;
import org.rashomon.model.SentenceText;
import org.rashomon.model.Source;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.CodePoints;

/** Makes the records of one field of what was found in it. */
final class Rows {
  private final Article article;
  private final Field field;
  private final Passage passage;
  private final CodePoints points;
  private final List<Chained> reports;
  private final List<String> ids = new ArrayList<>();

  Rows(Article article, Field field, Passage passage, List<Chained> reports) {
    this.article = article;
    this.field = field;
    this.passage = passage;
    this.points = CodePoints.of(passage.text());
    this.reports = reports;
    Set<String> taken = new HashSet<>();
    for (Chained chained : reports) {
      ids.add(id(chained.report(), taken));
    }
  }

  private String id(Report report, Set<String> taken) {
    String contents = report.contents().stream().map(this::at).collect(Collectors.joining(";"));
    for (int copy = 0; ; copy++) {
      String id =
          Ids.of(
              "q",
              article.id(),
              field.name(),
              at(report.cue()),
              contents,
              article.textSha256(),
              String.valueOf(copy));
      if (taken.add(id)) {
        return id;
      }
    }
  }

  private String at(Range range) {
    return span(range).toString();
  }

  private Span span(Range range) {
    return points.span(passage.token(range.from()).start(), passage.token(range.to() - 1).end());
  }

  List<Attribution> attributions() {
    List<Attribution> rows = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Chained chained = reports.get(i);
      Report report = chained.report();
      rows.add(
          new Attribution(
              ids.get(i),
              chained.parent() < 0 ? "" : ids.get(chained.parent()),
              article.id(),
              field,
              chained.source(),
              report.source() == null ? "" : passage.words(report.source()),
              chained.via(),
              quotation(report),
              report.source() == null ? null : span(report.source()),
              passage.words(report.cue()),
              span(report.cue()),
              report.contents().stream().map(this::span).toList()));
    }
    return rows;
  }

  private Quotation quotation(Report report) {
    int quoted = 0;
    int words = 0;
    for (Range range : report.contents()) {
      for (int i = range.from(); i < range.to(); i++) {
        if (!passage.tag(i).equals("PUNCT")) {
          words++;
          quoted += passage.quotations().inside(i) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Quotation.INDIRECT : quoted == words ? Quotation.DIRECT : Quotation.MIXED;
  }

  List<SentenceText> sentences() {
    return passage.sentences().stream()
        .filter(range -> range.from() < range.to())
        .map(
            range ->
                new SentenceText(field, span(range), joined(range, true), joined(range, false)))
        .toList();
  }

  List<Statement> statements(List<Clause> clauses) {
    List<Statement> rows = new ArrayList<>();
    Map<String, Integer> copies = new HashMap<>();
    for (Clause clause : clauses) {
      Span span = span(clause.range());
      int copy = copies.merge(span.toString(), 1, Integer::sum) - 1;
      rows.add(statement(clause, span, copy));
    }
    return rows;
  }

  private Statement statement(Clause clause, Span span, int copy) {
    Range range = clause.range();
    Chained cited = clause.report() < 0 ? null : reports.get(clause.report());
    Range cue = cited == null ? clause.cue() : cited.report().cue();
    Modality modality = Modalities.of(passage, range);
    String text = passage.words(range);
    return new Statement(
        Ids.of("s", article.id(), field.name(), span.toString(), text, String.valueOf(copy)),
        article.id(),
        field,
        span,
        text,
        joined(range, true),
        joined(range, false),
        clause.cue() == null ? CheckWorthiness.of(passage, range, modality) : 0,
        Polarities.of(passage, range, cited == null ? null : cue),
        modality,
        cited == null ? Voice.OWN : Voice.CITED,
        cited == null ? "" : ids.get(clause.report()),
        cited == null
            ? Source.ofOwnVoice(article.outlet(), article.genre(), article.authors())
            : cited.source(),
        cited == null ? List.of() : cited.via(),
        cue == null ? "" : passage.words(cue));
  }

  private String joined(Range range, boolean lemmas) {
    StringBuilder joined = new StringBuilder();
    for (int i = range.from(); i < range.to(); i++) {
      joined.append(i == range.from() ? "" : " ");
      joined.append(lemmas ? passage.token(i).lemma().replace(' ', '_') : passage.tag(i));
    }
    return joined.toString();
  }
}
