package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CoverageTest {
  private static boolean moreThanNames(String first, String second) {
    return Coverage.sharesMoreThanNames(Made.wording(first), Made.wording(second));
  }

  @Test
  void aNameInCommonIsNotEnough() {
    String members =
        "The National Union of Nurses and Midwives said 5,600 of its members stayed away.";
    assertFalse(
        moreThanNames(members, "The National Union of Nurses and Midwives named neither patient."));
    assertTrue(
        moreThanNames(members, "The Union of Nurses and Midwives told its members to stay."));
  }
}
