package org.rashomon.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Known identifiers pick heirs, then heirs pick among those that picked them. */
class NamingTest {
  private static final KnownId OLD = Known.story("a", "b", "c");
  private static final String FRESH = Ids.ofStory("x");

  @Test
  void theHeirWithMostMembersIsPicked() {
    assertEquals("two", picked(bids(OLD, "one a", "two b", "two c")));
  }

  @Test
  void ofEqualHeirsTheOneWithTheEarliestArticleIsPicked() {
    assertEquals("two", picked(bids(OLD, "one b", "two a")));
    assertEquals("one", picked(bids(OLD, "two b", "one a", "one c", "two a")));
  }

  @Test
  void aThingThatOnlyLosesMembersIsKept() {
    Naming naming = name(List.of("b"), bids(OLD, "new b"));
    assertEquals(OLD.id(), naming.id());
    assertEquals(List.of(OLD.id() + " > " + OLD.id() + " KEPT"), told(naming));
  }

  @Test
  void aThingThatGrowsKeepsItsNameHoweverLargeItGets() {
    Naming naming = name(List.of("c", "d", "e", "f", "g"), bids(OLD, "new c"));
    assertEquals(List.of(OLD.id() + " > " + OLD.id() + " GROWN"), told(naming));
  }

  @Test
  void aMergerGivesTheNameOfTheOneWithMostMembers() {
    KnownId small = Known.story("d");
    List<Bid> all = new ArrayList<>(bids(small, "new d"));
    all.addAll(bids(OLD, "new a", "new b"));
    Naming naming = name(List.of("a", "b", "d"), all);
    assertEquals(OLD.id(), naming.id());
    assertEquals(
        List.of(OLD.id() + " > " + OLD.id() + " GROWN", small.id() + " > " + OLD.id() + " MERGED"),
        told(naming));
    assertEquals(List.of(small.gone()), naming.gone());
  }

  @Test
  void ofEqualPartsOfAMergerTheOneWithTheEarliestArticleWins() {
    KnownId later = Known.story("d", "e");
    List<Bid> all = new ArrayList<>(bids(later, "new d"));
    all.addAll(bids(OLD, "new c"));
    assertEquals(OLD.id(), name(List.of("c", "d"), all).id());
    Collections.reverse(all);
    assertEquals(OLD.id(), name(List.of("c", "d"), all).id());
  }

  @Test
  void whatWasInUseBeforeWinsOverWhatIsGoneForLonger() {
    KnownId gone = Known.missed("s-gone", "2023-11-02T00:00:00Z", "b", "c", "d");
    KnownId goneLater = Known.missed("s-later", "2023-11-05T00:00:00Z", "c", "d");
    List<Bid> all = new ArrayList<>(bids(gone, "new b", "new c", "new d"));
    all.addAll(bids(goneLater, "new c", "new d"));
    assertEquals("s-later", name(List.of("b", "c", "d"), all).id());
    all.addAll(bids(OLD, "new c"));
    Naming naming = name(List.of("b", "c", "d"), all);
    assertEquals(OLD.id(), naming.id());
    assertEquals(List.of(OLD.id() + " > " + OLD.id() + " GROWN"), told(naming));
    assertEquals(2, naming.gone().size());
  }

  @Test
  void whatIsGoneComesBackWithItsMembers() {
    KnownId gone = Known.missed("s-gone", "2023-11-02T00:00:00Z", "b", "c");
    Naming naming = name(List.of("b", "c"), bids(gone, "new b", "new c"));
    assertEquals(List.of("s-gone > s-gone KEPT"), told(naming));
    assertTrue(naming.holder().orElseThrow().givenTo(List.of("b"), List.of()).alive());
  }

  @Test
  void theLesserPartOfASplitIsNewAndToldOf() {
    Naming naming = name(List.of("a"), bids(OLD, "other b", "other c", "new a"));
    assertEquals(FRESH, naming.id());
    assertEquals(List.of(OLD.id() + " > " + FRESH + " SPLIT"), told(naming));
  }

  @Test
  void aFreshNameIsOneThatNothingBearsOrBore() {
    Naming taken = Naming.of(IdKind.STORY, FRESH, List.of("a"), List.of(), Set.of(FRESH));
    Naming again =
        Naming.of(IdKind.STORY, FRESH, List.of("a"), List.of(), Set.of(FRESH, taken.id()));
    assertEquals(3, Set.of(FRESH, taken.id(), again.id()).size());
    assertTrue(again.id().matches("s-[0-9a-f]{16}"), again.id());
  }

  @Test
  void whatSharesNothingIsNewOrEnded() {
    assertEquals(List.of(" > " + FRESH + " NEW"), told(name(List.of("z"), List.of())));
    assertEquals(Fate.ENDED, Naming.ended(OLD).get(0).fate());
    assertEquals(List.of(), Naming.ended(OLD.gone()));
  }

  /** Bids of a known thing, from "heir member" pairs. */
  private static List<Bid> bids(KnownId known, String... shared) {
    Bids bids = new Bids(known);
    for (String each : shared) {
      int space = each.indexOf(' ');
      String member = each.substring(space + 1);
      bids.add(each.substring(0, space), member, member, member.charAt(0));
    }
    return bids.all(true);
  }

  private static String picked(List<Bid> bids) {
    return bids.stream().filter(Bid::picked).findFirst().orElseThrow().heir();
  }

  private static Naming name(List<String> members, List<Bid> bids) {
    List<Bid> own = bids.stream().filter(bid -> bid.heir().equals("new")).toList();
    return Naming.of(IdKind.STORY, FRESH, members, own, Set.of());
  }

  private static List<String> told(Naming naming) {
    return naming.changes().stream()
        .map(change -> change.from() + " > " + change.to() + " " + change.fate())
        .toList();
  }
}
