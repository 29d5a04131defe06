package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The names of an article, each under its fullest form. */
final class NameBook {
  private static final int FARTHEST = 300;

  private final Passage other;
  private final List<Name> names;
  private final List<Name> far;
  private final Map<String, Character> genders;

  /** Who alone can be meant by a noun; null where several can. Made when first asked. */
  private Map<String, Name> called;

  /** The names by their fullest forms. Made together with {@link #called}. */
  private final Map<String, Name> byName = new TreeMap<>();

  private NameBook(
      Passage other, List<Name> names, List<Name> far, Map<String, Character> genders) {
    this.other = other;
    this.names = names;
    this.far = far;
    this.genders = genders;
  }

  /**
   * The names of a passage, made full by what the other names of the article tell.
   *
   * @param other the article's other field
   */
  static NameBook of(Passage passage, Passage other) {
    FullNames full = new FullNames(passage, other);
    List<Name> names = passage.names(other).stream().map(full::full).toList();
    List<Name> far = other.names(passage).stream().map(full::full).toList();
    Map<String, Character> genders = new HashMap<>(Genders.of(other, far));
    Genders.of(passage, names)
        .forEach(
            (name, gender) ->
                genders.merge(name, gender, (old, known) -> known == ' ' ? old : known));
    return new NameBook(other, names, far, genders);
  }

  /** {@code 'f'}, {@code 'm'} or a space of a person, by fullest name. */
  char gender(String name) {
    return genders.getOrDefault(name, ' ');
  }

  List<Name> names() {
    return names;
  }

  /** The article's other field. */
  Passage other() {
    return other;
  }

  /** The names of the other field. */
  List<Name> far() {
    return far;
  }

  /** The last name before a token that fits, not too far away; null if none does. */
  Name before(int token, Predicate<Name> fits) {
    int last = indexBefore(token);
    for (int i = last; i >= 0 && last - i < FARTHEST; i--) {
      if (fits.test(names.get(i))) {
        return names.get(i);
      }
    }
    return null;
  }

  /** The one name in all of the article that a noun can mean; null if none can, or several. */
  Name only(String noun) {
    index();
    return called.get(noun);
  }

  /** The only firm that the article names; null if it names none, or several. */
  Name onlyFirm() {
    index();
    List<Name> firms = byName.values().stream().filter(Name::isFirm).limit(2).toList();
    return firms.size() == 1 ? firms.get(0) : null;
  }

  /** Who bears this very name anywhere in the article; null if nobody does. */
  Name bearing(String name) {
    index();
    return byName.get(name.replaceFirst("(?i)^the\\s+", ""));
  }

  private void index() {
    if (called == null) {
      called = new HashMap<>();
      for (List<Name> field : List.of(names, far)) {
        for (Name name : field) {
          addCalled(name);
          byName.putIfAbsent(name.full(), name);
        }
      }
    }
  }

  private void addCalled(Name name) {
    Set<String> nouns = new HashSet<>(name.roles());
    nouns.addAll(name.words());
    for (String noun : nouns) {
      if (name.isCalled(noun)) {
        boolean known = called.containsKey(noun);
        Name other = called.get(noun);
        boolean same = known && other != null && other.full().equals(name.full());
        called.put(noun, !known ? name : same ? other : null);
      }
    }
  }

  /** The names inside a range, in order. */
  List<Name> inside(Range range) {
    List<Name> inside = new ArrayList<>();
    for (int i = indexBefore(range.from()) + 1; i < names.size(); i++) {
      if (names.get(i).range().from() >= range.to()) {
        break;
      }
      inside.add(names.get(i));
    }
    return inside;
  }

  /** Index of the last name that begins before a token. */
  private int indexBefore(int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
