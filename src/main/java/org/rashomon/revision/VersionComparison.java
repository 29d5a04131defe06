package org.rashomon.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Change;
import org.rashomon.model.Correction;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.VersionHead;
import org.rashomon.model.VersionStatement;
import org.rashomon.text.Analyser;
import org.rashomon.text.Figure;
import org.rashomon.text.Figures;
import org.rashomon.text.Sentence;
import org.rashomon.text.Token;

/** Tells what a version of an article says otherwise than another. Not thread-safe. */
final class VersionComparison {
  private static final Comparator<VersionStatement> IN_ORDER =
      Comparator.comparing(VersionStatement::field)
          .thenComparing(VersionStatement::span)
          .thenComparing(VersionStatement::id);

  private final Analyser analyser = new Analyser();

  /** What changed, in the order of the version after; what it left out comes last. */
  List<Correction> between(ArticleVersion former, ArticleVersion version) {
    List<VersionStatement> before = former.statements().stream().sorted(IN_ORDER).toList();
    List<VersionStatement> after = version.statements().stream().sorted(IN_ORDER).toList();
    VersionHead from = VersionHead.of(former);
    VersionHead to = VersionHead.of(version);
    int[] partners = Pairing.of(before, after);
    Set<Integer> paired = new HashSet<>();
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      VersionStatement now = after.get(i);
      if (partners[i] < 0) {
        corrections.add(new Correction(Change.ADDED, from, null, to, now));
      } else {
        paired.add(partners[i]);
        VersionStatement then = before.get(partners[i]);
        for (Change change : changes(then, now)) {
          corrections.add(new Correction(change, from, then, to, now));
        }
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!paired.contains(i)) {
        corrections.add(new Correction(Change.REMOVED, from, before.get(i), to, null));
      }
    }
    return corrections;
  }

  private Set<Change> changes(VersionStatement then, VersionStatement now) {
    EnumSet<Change> changes = EnumSet.noneOf(Change.class);
    boolean sameWords = PlainWords.of(then.text()).equals(PlainWords.of(now.text()));
    if (!sameWords && otherFigures(figures(then.text()), figures(now.text()))) {
      changes.add(Change.FIGURE);
    }
    if (then.polarity() != now.polarity()) {
      changes.add(Change.POLARITY);
    }
    if (otherSource(then.source(), now.source())) {
      changes.add(Change.SOURCE);
    }
    if (!sameWords && changes.isEmpty()) {
      changes.add(Change.WORDING);
    }
    return changes;
  }

  /** Whether each has a value that the other lacks; a value more or less is another wording. */
  private static boolean otherFigures(List<String> then, List<String> now) {
    List<String> gone = new ArrayList<>(then);
    now.forEach(gone::remove);
    List<String> come = new ArrayList<>(now);
    then.forEach(come::remove);
    return !gone.isEmpty() && !come.isEmpty();
  }

  private List<String> figures(String text) {
    List<String> values = new ArrayList<>();
    for (Sentence sentence : analyser.analyse(text)) {
      List<Token> tokens = sentence.tokens();
      for (Figure figure :
          Figures.of(
              tokens.stream().map(Token::lemma).toList(),
              tokens.stream().map(Token::tag).toList())) {
        values.add(figure.low() + " " + figure.high());
      }
    }
    return values;
  }

  /** A name in full and a part of it are one source; of an unresolved one nothing is known. */
  private static boolean otherSource(Source then, Source now) {
    if (then.type() == SourceType.UNRESOLVED || now.type() == SourceType.UNRESOLVED) {
      return false;
    }
    Set<String> before = new HashSet<>(PlainWords.of(then.name()));
    Set<String> after = new HashSet<>(PlainWords.of(now.name()));
    return !before.containsAll(after) && !after.containsAll(before);
  }
}
