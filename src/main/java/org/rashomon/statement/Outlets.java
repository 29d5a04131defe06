package org.rashomon.statement;

import java.util.List;
import java.util.Set;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Tells which outlet "the daily", "the station" or "the agency" is. */
final class Outlets {
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("daily", "newspaper", "paper", "tabloid", "weekly", "magazine", "journal"),
          Set.of("broadcaster", "channel", "station", "network", "radio", "television"),
          Set.of("agency", "newswire", "wire"),
          Set.of("site", "website", "portal", "blog"));
  private static final int NEAR = 2;

  private final Passage passage;
  private final NameBook book;

  Outlets(Passage passage, NameBook book) {
    this.passage = passage;
    this.book = book;
  }

  /** The last outlet before a token that a noun can call; null if there is none. */
  Name before(int token, String noun) {
    int sentence = passage.sentenceOf(token);
    Name name =
        book.before(
            token,
            any -> {
              boolean outlet = any.type() == SourceType.OUTLET && !isOther(any, noun);
              return outlet || any.isCalled(noun) || isLike(any, noun, sentence);
            });
    return name == null || name.type() == SourceType.OUTLET || name.isCalled(noun)
        ? name
        : name.as(name.full(), SourceType.OUTLET, ' ');
  }

  /** A station is no newspaper. */
  private static boolean isOther(Name name, String noun) {
    for (Set<String> family : FAMILIES) {
      if (!family.contains(noun) && family.stream().anyMatch(name.roles()::contains)) {
        return FAMILIES.stream().anyMatch(own -> own.contains(noun));
      }
    }
    return false;
  }

  /** The subject of one of the last sentences that nothing tells to be a person. */
  private boolean isLike(Name name, String noun, int sentence) {
    if (noun.equals("agency") || sentence - passage.sentenceOf(name.range().from()) > NEAR) {
      return false;
    }
    boolean subject = isSubject(name.range().from());
    return subject
        && !name.hasRole("person")
        && !name.hasRole("title")
        && book.gender(name.full()) == ' ';
  }

  private boolean isSubject(int from) {
    int before = from - 1;
    int start = passage.sentenceAt(from).from();
    while (before >= start && Set.of("DET", "ADJ").contains(passage.tag(before))) {
      before--;
    }
    return before < start;
  }

  /** Who said it "in a statement" is what "the statement said" goes back to. */
  Source issuer(int token, List<Turn> turns) {
    int sentence = passage.sentenceOf(token);
    for (int i = turns.size() - 1; i >= 0 && sentence - turns.get(i).sentence() <= NEAR; i--) {
      Range said = passage.sentences().get(turns.get(i).sentence());
      for (int j = said.from() + 1; j < said.to() && j < token; j++) {
        if (passage.word(j).equals("statement") && passage.word(j - 1).equals("a")) {
          return turns.get(i).source();
        }
      }
    }
    return null;
  }
}
