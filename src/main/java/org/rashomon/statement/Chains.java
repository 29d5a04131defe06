package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Resolves the sources of reports and links reports that stand within others. */
final class Chains {
  private static final Source NOBODY = new Source("", SourceType.UNRESOLVED);
  private static final int NEAR = 60;

  private final Passage passage;
  private final SourceResolver resolver;
  private final String outlet;

  Chains(Passage passage, Passage other, String outlet) {
    this.passage = passage;
    this.resolver = new SourceResolver(passage, other);
    this.outlet = outlet;
  }

  /** The reports in the order of their cues. */
  List<Chained> link(List<Report> found) {
    List<Report> reports = new ArrayList<>(found);
    reports.sort(Comparator.comparing(Report::cue));
    List<Chained> chained = new ArrayList<>();
    int[] parents = parents(reports);
    Source last = null;
    for (Report report : reports) {
      Range quoted = quotedSource(report);
      Report whole = quoted == null ? report : new Report(quoted, report.cue(), report.contents());
      Source source = whole.source() == null ? NOBODY : resolver.resolve(whole.source(), last);
      List<String> relays = new ArrayList<>();
      Range relay = quoted == null ? null : relay(report, quoted);
      if (relay != null) {
        relays.add(resolver.resolve(relay, last).name());
      }
      relays.addAll(hearers(report));
      chained.add(new Chained(whole, source, -1, relays));
      last = source.type() == SourceType.PERSON ? source : last;
    }
    return withParents(chained, parents);
  }

  private List<Chained> withParents(List<Chained> chained, int[] parents) {
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

  /** Who is quoted in "the daily cited the minister as saying"; null elsewhere. */
  private Range quotedSource(Report report) {
    int verb = Relays.verb(passage, report.cue());
    return verb < 0 ? null : Relays.quoted(passage, verb);
  }

  /** Who relays, where a report has a quoted source of its own. */
  private Range relay(Report report, Range quoted) {
    int verb = Relays.verb(passage, report.cue());
    boolean own = report.source() != null && !report.source().overlaps(quoted);
    return own ? report.source() : Phrases.leftOf(passage, verb, passage.sentenceAt(verb).from());
  }

  /** Outlets that a source spoke to or through: "told Reuters", "carried by BelTA". */
  private List<String> hearers(Report report) {
    int at = report.cue().to();
    boolean told = passage.token(report.cue().to() - 1).lemma().equals("tell");
    int limit = Math.min(passage.sentenceAt(report.cue().from()).to(), at + 8);
    for (int i = at; i < limit; i++) {
      boolean carried =
          passage.word(i).equals("by")
              && Set.of("carried", "quoted", "cited", "published", "reported")
                  .contains(passage.word(i - 1));
      if (carried || (told && i == at)) {
        Range named = Phrases.rightOf(passage, carried ? i + 1 : i, limit);
        Source hearer = named == null ? NOBODY : resolver.resolve(named, null);
        return hearer.type() == SourceType.OUTLET ? List.of(hearer.name()) : List.of();
      }
    }
    return List.of();
  }
}
