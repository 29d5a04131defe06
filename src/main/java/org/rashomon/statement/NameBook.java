package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rashomon.model.SourceType;

/** The names of an article, each under its fullest form. */
final class NameBook {
  private static final int FARTHEST = 300;

  private final List<Name> names = new ArrayList<>();
  private final List<Name> far = new ArrayList<>();
  private final Map<String, Character> genders = new HashMap<>();

  /**
   * The names of a passage, made full by what the other names of the article tell.
   *
   * @param other the article's other field
   */
  static NameBook of(Passage passage, Passage other) {
    NameBook book = new NameBook();
    List<Name> here = NameFinder.find(passage);
    List<Name> there = NameFinder.find(other);
    Map<String, String> acronyms = acronyms(other, there);
    acronyms.putAll(acronyms(passage, here));
    List<Name> found = new ArrayList<>(here);
    found.addAll(there);
    Map<String, Name> byLast = new HashMap<>();
    Map<String, Name> fullest = new HashMap<>();
    for (Name name : found) {
      if (name.range().length() > 1) {
        byLast.putIfAbsent(last(name.full()), name);
      }
      fullest.merge(name.full(), name, NameBook::better);
    }
    for (Name name : here) {
      book.names.add(full(name, byLast, fullest, acronyms));
    }
    List<Name> far = there.stream().map(name -> full(name, byLast, fullest, acronyms)).toList();
    book.far.addAll(far);
    book.genders.putAll(Genders.of(other, far));
    Genders.of(passage, book.names).forEach(book::learn);
    return book;
  }

  private void learn(String name, char gender) {
    genders.merge(name, gender, (old, known) -> known == ' ' ? old : known);
  }

  /** {@code 'f'}, {@code 'm'} or a space of a person, by fullest name. */
  char gender(String name) {
    return genders.getOrDefault(name, ' ');
  }

  private static Name better(Name old, Name other) {
    boolean clearer = other.type() == SourceType.OUTLET || other.type() == SourceType.PERSON;
    boolean settled = old.type() == SourceType.OUTLET || old.type() == SourceType.PERSON;
    char gender = old.gender() == ' ' ? other.gender() : old.gender();
    return old.as(old.full(), clearer && !settled ? other.type() : old.type(), gender);
  }

  private static Name full(
      Name name,
      Map<String, Name> byLast,
      Map<String, Name> fullest,
      Map<String, String> acronyms) {
    String long_ = acronyms.get(name.full());
    if (long_ != null) {
      return name.as(long_, SourceType.ORGANIZATION, ' ');
    }
    Name longer = byLast.get(last(name.full()));
    if (longer != null && name.full().indexOf(' ') < 0) {
      Name known = fullest.get(longer.full());
      char gender = name.gender() == ' ' ? known.gender() : name.gender();
      return name.as(longer.full(), known.type(), gender);
    }
    Name known = fullest.get(name.full());
    return known == null ? name : name.as(name.full(), known.type(), known.gender());
  }

  /** Acronyms that stand in brackets behind the name they stand for. */
  private static Map<String, String> acronyms(Passage passage, List<Name> names) {
    Map<String, String> acronyms = new HashMap<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      Name name = names.get(i);
      Name next = names.get(i + 1);
      boolean bracket =
          next.range().from() == name.range().to() + 1
              && passage.word(name.range().to()).equals("(")
              && passage.word(next.range().to()).equals(")");
      if (bracket && next.full().equals(next.full().toUpperCase(Locale.ROOT))) {
        acronyms.putIfAbsent(next.full(), name.full());
      }
    }
    return acronyms;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  List<Name> names() {
    return names;
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

  /** The one name in all of the article that fits; null if none does, or several. */
  Name only(Predicate<Name> fits) {
    Name only = null;
    for (List<Name> field : List.of(names, far)) {
      for (Name name : field) {
        if (fits.test(name)) {
          if (only != null && !only.full().equals(name.full())) {
            return null;
          }
          only = name;
        }
      }
    }
    return only;
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
