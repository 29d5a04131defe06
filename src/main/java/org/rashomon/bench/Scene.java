package org.rashomon.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A made event: its people, places and what is known of it, the same in each of its articles. */
final class Scene {
  /** How many things can be told of an event. */
  static final int FACTS = 14;

  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)\\}");
  private static final int PEOPLE = 5;
  private static final int TOPIC_WORDS = 8;

  /** The others are of any topic, with an invented name before them. */
  private static final int OF_ITS_TOPIC = 3;

  /**
   * A thing to tell.
   *
   * @param wordings clauses with slots that say the same
   * @param slots what stands in them
   */
  record Fact(List<String> wordings, Map<String, String> slots) {
    /** In one of its wordings. */
    String told(Dice dice) {
      return filled(dice.of(wordings), slots);
    }

    /** The same with other figures. */
    Fact otherwise(Dice dice) {
      Map<String, String> other = new HashMap<>(slots);
      other.putAll(figures(dice));
      return new Fact(wordings, other);
    }
  }

  private final List<String> topic = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final String authority;
  private final List<Fact> facts = new ArrayList<>();

  private Scene(Dice dice) {
    topic.addAll(dice.shuffled(dice.of(Words.TOPICS)).subList(0, OF_ITS_TOPIC));
    while (topic.size() < TOPIC_WORDS) {
      topic.add(Names.invented(dice) + " " + dice.of(dice.of(Words.TOPICS)));
    }
    for (int i = 0; i < PEOPLE; i++) {
      people.add(Names.person(i == 0 ? dice.rank(Names.PEOPLE) : dice.between(0, Names.PEOPLE)));
      titles.add(dice.of(Words.list("title")));
      places.add(Names.place(i == 0 ? dice.between(0, Names.PLACES) : dice.rank(Names.PLACES)));
    }
    authority = dice.of(Words.list("field")) + " " + dice.of(Words.list("body"));
    dice.shuffled(Words.CLAUSES).subList(0, FACTS).forEach(family -> facts.add(fact(family, dice)));
  }

  /** The event of a story of a corpus. */
  static Scene of(long seed, int story) {
    return new Scene(Dice.of(4, seed, story));
  }

  private Fact fact(List<String> family, Dice dice) {
    Map<String, String> slots = new HashMap<>(figures(dice));
    int word = dice.between(0, TOPIC_WORDS - 1);
    int person = dice.between(0, PEOPLE - 2);
    slots.put("a", topic.get(word));
    slots.put("b", topic.get((word + OF_ITS_TOPIC) % TOPIC_WORDS));
    slots.put("person", people.get(person));
    slots.put("other", people.get(person + 1));
    slots.put("place", dice.chance(0.6) ? places.get(0) : dice.of(places));
    slots.put("field body", authority);
    slots.put("day", dice.of(Words.list("day")));
    return new Fact(family, slots);
  }

  private static Map<String, String> figures(Dice dice) {
    return Map.of(
        "n", String.valueOf(2 + dice.rank(900)),
        "m", String.valueOf(dice.between(2, 40)),
        "money", String.valueOf(1 + dice.rank(700)),
        "percent", String.valueOf(dice.between(3, 95)));
  }

  /** What can be told, the most important first. */
  List<Fact> facts() {
    return facts;
  }

  String place() {
    return places.get(0);
  }

  /** Who may be cited: a person in full or by surname, or an authority. */
  String speaker(Dice dice) {
    int person = dice.between(0, PEOPLE - 1);
    String name = people.get(person);
    return switch (dice.between(0, 5)) {
      case 0, 1 -> titles.get(person) + " " + name;
      case 2, 3 -> name.substring(name.indexOf(' ') + 1);
      case 4 -> "a spokeswoman of the " + authority;
      default -> name;
    };
  }

  /** A word for a slot that no fact fills; of a name without list, one of the event's own. */
  String word(String slot, Dice dice) {
    return switch (slot) {
      case "speaker" -> speaker(dice);
      case "person", "other" -> dice.of(people);
      case "place" -> dice.of(places);
      case "topic", "a", "b" -> dice.of(topic);
      case "field body" -> authority;
      case "time" -> time(dice);
      case "place_phrase" -> dice.of(Words.list("place_phrase"));
      case "unnamed" -> dice.of(Words.list("unnamed"));
      default -> dice.of(Words.list(slot));
    };
  }

  private static String time(Dice dice) {
    String phrase = dice.of(Words.list("time_phrase"));
    return filled(phrase, Map.of("day", dice.of(Words.list("day"))));
  }

  /** A text with its slots filled; slots that have no value stay. */
  static String filled(String text, Map<String, String> slots) {
    return SLOT.matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(slots.getOrDefault(match.group(1), match.group())));
  }

  /** A text with every slot filled. */
  String filled(String text, Dice dice) {
    return SLOT.matcher(text).replaceAll(match -> word(match.group(1), dice));
  }
}
