package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.compare.Made;
import org.rashomon.model.Polarity;

class DraftsTest {
  private static final Member DAM = member(0, "The council closed the dam at Orun on Friday.");
  private static final Member GATES = member(1, "Orun's council shut the gates of the dam.");
  private static final Member STORM = member(2, "The dam was closed after the storm broke a gate.");
  private static final Member ALIKE = member(3, "The council closed the dam at Orun on Friday. ");

  private static Member member(int sentence, String text) {
    return new Member(
        sentence, Made.statement(text, Polarity.AFFIRMED, ""), Made.wording(text.strip()));
  }

  private static Links links(double damToGates, double damToStorm, double gatesToStorm) {
    Links links = new Links(i -> i);
    links.add(0, 1, damToGates);
    links.add(0, 2, damToStorm);
    links.add(1, 2, gatesToStorm);
    links.add(1, 3, damToGates);
    return links;
  }

  private static List<Set<String>> united(Draft... drafts) {
    return Drafts.united(List.of(drafts)).stream().map(Draft::statements).toList();
  }

  private static Set<String> ids(Member... members) {
    return Set.copyOf(Stream.of(members).map(member -> member.statement().id()).toList());
  }

  @Test
  void ofMostlyTheSameStatementsTheLargerIsKept() {
    Links links = links(0.9, 0.8, 0.7);
    Draft large = new Draft(DAM, 0, List.of(GATES, STORM), links);
    Draft small = new Draft(GATES, 0, List.of(STORM), links);
    assertEquals(List.of(ids(DAM, GATES, STORM)), united(small, large));
  }

  @Test
  void ofTwoAsLargeTheClearerIsKept() {
    Links links = links(0.9, 0.8, 0.7);
    Draft dark = new Draft(DAM, -0.6, List.of(GATES), links);
    Draft clear = new Draft(GATES, -0.1, List.of(DAM), links);
    assertEquals(GATES, Drafts.united(List.of(dark, clear)).get(0).anchor());
  }

  @Test
  void whatTheLargerDoesNotHoldStaysAClaim() {
    Links links = links(0.9, 0.2, 0.7);
    Draft one = new Draft(DAM, 0, List.of(GATES), links);
    Draft other = new Draft(GATES, 0, List.of(STORM), links);
    assertEquals(2, united(one, other).size());
  }

  @Test
  void claimsOfOneTextAreOne() {
    Links links = links(0.9, 0.8, 0.7);
    Draft one = new Draft(DAM, 0, List.of(GATES, STORM), links);
    Draft other = new Draft(ALIKE, 0, List.of(), links);
    assertEquals(List.of(ids(DAM, GATES, STORM)), united(other, one));
  }

  @Test
  void whatIsHardlyAboutAClaimIsNotOfIt() {
    assertEquals(
        ids(DAM, GATES), new Draft(DAM, 0, List.of(GATES, STORM), links(0.9, 0.2, 0)).statements());
  }
}
