package org.rashomon.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.text.Figure;

/** What the words beside a figure tell of what it measures. */
record FigureContext(Wording wording, Figure figure) {
  /** Words before a figure that tell what it measures. */
  private static final Set<String> ROLES =
      Set.of("to", "from", "other", "another", "further", "additional", "remaining");

  /** Words behind a number that make it one of others: "14 more". */
  private static final Set<String> FURTHER = Set.of("more", "other", "another", "further");

  private static final Set<String> WHEN =
      Set.of("after", "before", "later", "earlier", "ago", "since");

  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:last year|(?:a|one) year (?:ago|earlier|before)|year-(?:ago|earlier)"
              + "|previous year|compare[ds] (?:with|to))\\b");

  private static final int UNIT_WITHIN = 2;

  /** Tokens from a number to the "old" of an age. */
  private static final int AGE_WITHIN = 3;

  private static final Set<String> MONEY = Set.of("$", "€", "£");
  private static final Set<String> PERCENT = Set.of("percent", "per", "cent", "%");
  private static final Set<String> SHARE = Set.of("share", "stake", "slice", "part");
  private static final Set<String> OF = Set.of("of", "in");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "all", "its", "his", "her", "their", "our", "this", "that");

  private static final Set<String> BETWEEN = Set.of("$", "€", "£", "about", "nearly", "almost");

  /** What is sold and bought all day, and where. */
  private static final Set<String> TRADED =
      Set.of(
          "share", "shares", "stock", "stocks", "index", "average", "crude", "barrel", "future",
          "trading", "nasdaq", "dow");

  /** Words before a figure that tell by how much something moved. */
  private static final Set<String> MOVES =
      Set.of(
          "rise", "fall", "gain", "lose", "drop", "slip", "advance", "climb", "jump", "decline",
          "add", "shed", "slide", "ease", "edge", "surge", "tumble", "plunge", "dip", "sink", "up",
          "down", "off");

  /** Words between such a word and its figure. */
  private static final int MOVE_WITHIN = 9;

  private static final Set<String> POLLS = Set.of("poll", "survey");

  private static final Set<String> CHANGED_HANDS = Set.of("change", "trade");

  boolean isMoney() {
    return MONEY.contains(figure.unit());
  }

  /** "Compared with the same quarter last year, it earned": a figure to measure others by. */
  static boolean isOfYearBefore(Wording wording) {
    return YEAR_BEFORE.matcher(wording.text()).find();
  }

  /** "After" of "20 minutes after", "to" of "rose to", "more" of "14 more"; or empty. */
  String role() {
    int before = figure.first() - 1;
    while (before >= 0 && BETWEEN.contains(token(before))) {
      before--;
    }
    String next = token(figure.last() + 1);
    boolean oneOfMany = figure.high() == 1 && next.equals("of");
    if (oneOfMany || FURTHER.contains(next)) {
      return next;
    }
    return ROLES.contains(token(before)) ? token(before) : when();
  }

  /** "After" of "20 minutes after", which is no length of what happened. */
  private String when() {
    List<String> tokens = wording.tokens();
    int end = Math.min(tokens.size(), figure.last() + 1 + UNIT_WITHIN);
    return tokens.subList(Math.min(end, figure.last() + 1), end).stream()
        .filter(WHEN::contains)
        .findFirst()
        .orElse("");
  }

  /** The word behind "year-old"; empty for what is no age. */
  String aged() {
    List<String> tokens = wording.tokens();
    int end = Math.min(tokens.size(), figure.last() + 2 + AGE_WITHIN);
    int old = tokens.subList(0, end).lastIndexOf("old");
    if (old <= figure.last()) {
      return "";
    }
    return old + 1 < tokens.size() ? tokens.get(old + 1) : "old";
  }

  /**
   * The word behind "percent of the" or "percent share in the"; empty if the figure tells no part
   * of anything.
   */
  String whole() {
    int at = figure.last() + 1;
    while (PERCENT.contains(token(at))) {
      at++;
    }
    boolean share = SHARE.contains(token(at));
    at += share ? 1 : 0;
    boolean of = share ? OF.contains(token(at)) : token(at).equals("of");
    if (!of) {
      return "";
    }
    at++;
    while (DETERMINERS.contains(token(at))) {
      at++;
    }
    return token(at);
  }

  /** What has a price as its description, "model" of "the $349 model"; or empty. */
  String priced() {
    int word = wording.wordOf(figure.last() + 1);
    boolean noun = isMoney() && word < wording.length() && wording.tags()[word].equals("NOUN");
    return noun && token(figure.last() + 1).equals(wording.words()[word])
        ? wording.words()[word]
        : "";
  }

  /** "Nine days ago", told from the day of writing, which may be another of another outlet. */
  boolean isFromNow() {
    return role().equals("ago");
  }

  /** Whether it is but the price of some kind of thing: "$500 for the steel model". */
  boolean isForSome() {
    return isMoney() && token(figure.last() + 1).equals("for");
  }

  /** By how much what is traded all day moved, or how much of it was sold, at some moment. */
  boolean isOfTheMoment() {
    int value = wording.wordOf(figure.first());
    boolean moved =
        Arrays.stream(wording.words(), Math.max(0, value - MOVE_WITHIN), value)
            .anyMatch(MOVES::contains);
    boolean sold = Arrays.stream(wording.words()).anyMatch(CHANGED_HANDS::contains);
    return (moved && (isOfTraded(wording) || tellsPriceAfter())) || (sold && isOfTraded(wording));
  }

  /** Each poll has shares, and a margin of error, of its own. */
  boolean isOfPoll() {
    boolean poll = Arrays.stream(wording.words()).anyMatch(POLLS::contains);
    return figure.unit().equals("%") && (poll || wording.text().contains("margin of "));
  }

  /** Whether a statement tells of what is sold and bought all day. */
  static boolean isOfTraded(Wording wording) {
    return Arrays.stream(wording.words()).anyMatch(TRADED::contains);
  }

  /** "Dropped 5.8 percent, to $36.14". */
  private boolean tellsPriceAfter() {
    return wording.figures().stream()
        .map(each -> new FigureContext(wording, each))
        .anyMatch(each -> each.isMoney() && each.role().equals("to"));
  }

  /**
   * Whether more of the same is told of behind it: "one lump and another", "six, then four more".
   */
  boolean goesOn() {
    List<String> tokens = wording.tokens();
    return tokens.subList(Math.min(tokens.size(), figure.last() + 1), tokens.size()).stream()
        .anyMatch(FURTHER::contains);
  }

  private String token(int i) {
    return i < 0 || i >= wording.tokens().size() ? "" : wording.tokens().get(i);
  }
}
