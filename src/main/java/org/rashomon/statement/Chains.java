package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Resolves the sources of reports and links reports that stand within others. */
final class Chains {
  private static final Source NOBODY = new Source("", SourceType.UNRESOLVED);
  private static final int NEAR = 60;
  private static final int FARTHEST = 100;

  private final Passage passage;
  private final String outlet;
  private final List<Report> reports;
  private final int[] parents;
  private final NameBook book;
  private final SourceResolver resolver;
  private final Hearers hearers;
  private final InnerSubjects subjects;
  private final Continued continued = new Continued();
  private final List<Turn> turns = new ArrayList<>();
  private final Source[] sources;

  private Chains(Passage passage, Passage other, String outlet, List<Report> reports) {
    this.passage = passage;
    this.outlet = outlet;
    this.reports = reports;
    this.parents = parents(reports);
    this.book = NameBook.of(passage, other);
    this.resolver = new SourceResolver(passage, book, reports);
    this.hearers = new Hearers(passage, book, resolver);
    this.subjects = new InnerSubjects(passage);
    this.sources = new Source[reports.size()];
  }

  /**
   * The reports in the order of their cues, each with its source and who relays it.
   *
   * @param other the article's other field
   */
  static List<Chained> link(Passage passage, Passage other, String outlet, List<Report> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Report> reports = new ArrayList<>(found);
    reports.sort(Comparator.comparing(Report::cue));
    return new Chains(passage, other, outlet, reports).link();
  }

  private List<Chained> link() {
    List<Chained> chained = new ArrayList<>();
    Preludes preludes = new Preludes(passage, book, hearers);
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      Relays.Quoted quoted = quotedBy(i);
      Report whole =
          quoted == null ? report : new Report(quoted.source(), report.cue(), quoted.contents());
      preludes.until(report.cue().from(), continued);
      chained.add(new Chained(whole, source(i), -1, relays(i, quoted)));
      turns.add(new Turn(source(i), passage.sentenceOf(report.cue().from())));
    }
    return withParents(chained);
  }

  /** Who relays a report, without the reports around it. */
  private List<String> relays(int index, Relays.Quoted quoted) {
    Report report = reports.get(index);
    Hearers.Heard heard = hearers.of(report, recent());
    if (quoted != null && quoted.relay() != null) {
      List<String> relays = new ArrayList<>();
      relays.add(resolver.resolve(quoted.relay(), report, recent(), null).name());
      relays.addAll(heard.relays());
      heard = new Hearers.Heard(relays, false, true);
    }
    return parents[index] < 0 ? continued.next(source(index), heard) : heard.relays();
  }

  /** The source that a report quotes or cites; null where it is told as the report's own. */
  private Relays.Quoted quotedBy(int index) {
    Report report = reports.get(index);
    Relays.Quoted quoted = Relays.quotedBy(passage, report);
    boolean any = quoted == null || !quoted.byOutlet();
    return any
            || resolver.resolve(quoted.relay(), report, recent(), null).type() == SourceType.OUTLET
        ? quoted
        : null;
  }

  private Source source(int index) {
    if (sources[index] == null) {
      sources[index] = NOBODY;
      Report report = reports.get(index);
      Relays.Quoted quoted = quotedBy(index);
      Range phrase = quoted == null ? report.source() : quoted.source();
      Source speaker = parents[index] < 0 ? null : source(parents[index]);
      sources[index] = phrase == null ? NOBODY : resolved(phrase, index, speaker);
    }
    return sources[index];
  }

  /** The last who spoke: those long before are nobody's "he", and looking for them takes time. */
  private List<Turn> recent() {
    return turns.subList(Math.max(0, turns.size() - FARTHEST), turns.size());
  }

  private Source resolved(Range phrase, int index, Source speaker) {
    Report report = reports.get(index);
    if (!subjects.isOther(phrase, speaker)) {
      return resolver.resolve(phrase, report, recent(), speaker);
    }
    Range before = subjects.before(phrase, reports.get(parents[index]));
    List<Turn> others = recent().stream().filter(turn -> !turn.source().equals(speaker)).toList();
    return resolver.resolve(before == null ? phrase : before, report, others, speaker);
  }

  private List<Chained> withParents(List<Chained> chained) {
    List<Chained> linked = new ArrayList<>();
    for (int i = 0; i < chained.size(); i++) {
      Chained own = chained.get(i);
      List<String> via = new ArrayList<>();
      for (int up = parents[i], steps = 0; up >= 0 && steps < 4; up = parents[up], steps++) {
        Chained above = chained.get(up);
        via.addAll(0, above.source().name().isEmpty() ? List.of() : List.of(above.source().name()));
        via.addAll(0, above.via());
      }
      via.addAll(own.via());
      via.removeIf(name -> name.equals(own.source().name()) || name.equals(outlet));
      linked.add(
          new Chained(own.report(), own.source(), parents[i], via.stream().distinct().toList()));
    }
    return linked;
  }

  /** Index of the narrowest report whose content holds each; reports come in order of cues. */
  private static int[] parents(List<Report> reports) {
    int[] parents = new int[reports.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = -1;
      int from = Math.max(0, i - NEAR);
      int to = Math.min(parents.length, i + NEAR);
      for (int j = from; j < to; j++) {
        boolean holds = i != j && reports.get(j).holds(reports.get(i));
        boolean mutual = holds && reports.get(i).holds(reports.get(j));
        boolean narrower = parents[i] < 0 || reports.get(j).size() < reports.get(parents[i]).size();
        parents[i] = holds && !mutual && narrower ? j : parents[i];
      }
    }
    return parents;
  }
}
