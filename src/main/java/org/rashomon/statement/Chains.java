package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Resolves the sources of reports and links reports that stand within others. */
final class Chains {
  private static final Source NOBODY = new Source("", SourceType.UNRESOLVED);
  private static final int NEAR = 60;

  private final Passage passage;
  private final String outlet;
  private final List<Report> reports;
  private final int[] parents;
  private final SourceResolver resolver;
  private final Hearers hearers;
  private final List<Turn> turns = new ArrayList<>();
  private final Source[] sources;

  private Chains(Passage passage, Passage other, String outlet, List<Report> reports) {
    this.passage = passage;
    this.outlet = outlet;
    this.reports = reports;
    this.parents = parents(reports);
    NameBook book = NameBook.of(passage, other);
    this.resolver = new SourceResolver(passage, book, reports);
    this.hearers = new Hearers(passage, book);
    this.sources = new Source[reports.size()];
  }

  /**
   * The reports in the order of their cues, each with its source and who relays it.
   *
   * @param other the article's other field
   */
  static List<Chained> link(Passage passage, Passage other, String outlet, List<Report> found) {
    List<Report> reports = new ArrayList<>(found);
    reports.sort(Comparator.comparing(Report::cue));
    return new Chains(passage, other, outlet, reports).link();
  }

  private List<Chained> link() {
    List<Chained> chained = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      Relays.Quoted quoted = Relays.quotedBy(passage, report);
      Report whole =
          quoted == null ? report : new Report(quoted.source(), report.cue(), report.contents());
      List<String> relays = new ArrayList<>();
      if (quoted != null && quoted.relay() != null) {
        relays.add(resolver.resolve(quoted.relay(), report, turns, null).name());
      }
      relays.addAll(hearers.of(report));
      chained.add(new Chained(whole, source(i), -1, relays));
      turns.add(new Turn(source(i), passage.sentenceOf(report.cue().from())));
    }
    return relayedBefore(withParents(chained));
  }

  private Source source(int index) {
    if (sources[index] == null) {
      sources[index] = NOBODY;
      Report report = reports.get(index);
      Relays.Quoted quoted = Relays.quotedBy(passage, report);
      Range phrase = quoted == null ? report.source() : quoted.source();
      Source speaker = parents[index] < 0 ? null : source(parents[index]);
      sources[index] = phrase == null ? NOBODY : resolver.resolve(phrase, report, turns, speaker);
    }
    return sources[index];
  }

  /** Who was quoted from an outlet is so until another source speaks to the outlet itself. */
  private static List<Chained> relayedBefore(List<Chained> chained) {
    Map<String, List<String>> relays = new HashMap<>();
    List<Chained> linked = new ArrayList<>();
    for (Chained own : chained) {
      boolean person = own.source().type() == SourceType.PERSON;
      boolean goesOn = person && own.via().isEmpty();
      List<String> via = goesOn ? relays.getOrDefault(own.source().name(), List.of()) : own.via();
      if (person && !own.via().isEmpty()) {
        relays.putIfAbsent(own.source().name(), own.via());
      }
      linked.add(new Chained(own.report(), own.source(), own.parent(), via));
    }
    return linked;
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
