package org.rashomon.bench;

import java.util.Locale;

/** Invented names by their number; small numbers are the well known. */
final class Names {
  static final int PEOPLE = 20_000;
  static final int PLACES = 3000;

  private static final int SPREAD = 7919;

  private Names() {}

  static String person(int number) {
    Dice dice = Dice.of(1, number);
    return dice.of(Words.list("first")) + " " + invented(dice);
  }

  static String place(int number) {
    return invented(Dice.of(2, number));
  }

  static String outlet(int number) {
    Dice dice = Dice.of(3, number);
    String kind =
        switch (dice.between(0, 3)) {
          case 0 -> "Courier";
          case 1 -> "Herald";
          case 2 -> "Observer";
          default -> "Gazette";
        };
    return invented(dice) + " " + kind + " " + (number * SPREAD % 1000);
  }

  /** A web address of an outlet. */
  static String host(String outlet) {
    return outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
  }

  static String invented(Dice dice) {
    String middle = dice.chance(0.6) ? dice.of(Words.list("middle")) : "";
    return dice.of(Words.list("onset")) + middle + dice.of(Words.list("ending"));
  }
}
