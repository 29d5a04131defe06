package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.text.Analyser;

/**
 * Whom the words of a source mean, rule by rule. Sources stand in square brackets; the last one is
 * asked for, the others spoke before.
 */
class SourcesTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)\\]");
  private static final Analyser ANALYSER = new Analyser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Petra Holm opened the pier. [Holm] said it was safe.                | Petra Holm
          [Dr. Petra Holm] said the pier was safe.                                  | Petra Holm
          [Ms. Holm] called it safe. Petra Holm has run the port since May.         | Petra Holm
          The pier is safe, [Petra B. Holm] said.                                   | Petra B. Holm
          The port's engineer R. K. Mistry drew it. [Mistry] said it was safe.      | R. K. Mistry
          The pier is safe, said [Anneke von der Heide].                            | Anneke von der Heide
          [Council member Petra Holm] said the pier was safe.                       | Petra Holm
          [Leader of the Opposition Petra Holm] said the pier was not safe.         | Petra Holm
          [Harbour boss Petra Holm last night] told them that it was safe.          | Petra Holm
          [Petra Holm (Greens, East Pier)] asked who had paid.                      | Petra Holm
          [Mother-of-two Petra Holm] said the pier was safe.                        | Petra Holm
          [Lord Arden] said the pier was safe.                                      | Lord Arden
          [Sir Peter Arden] said the pier was safe.                                 | Peter Arden
          Peter Arden and Petra Arden own the pier. [Mrs Arden] said it was safe.   | Petra Arden
          The pier is old. [Dean Holm] said it was safe.                            | Dean Holm
          The judge, Robert King Jr., ruled. [King] said the pier was safe.         | Robert King Jr.
          """)
  void namesOfPeople(String text, String source) {
    assertSource(text, source, SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Workers Union (HWU) has struck. [The HWU] said it had no choice. | Harbour Workers Union
          The Federal Treasury paid for it. [FT] said that the sum was small.          | Federal Treasury
          [The Bank of Karsa] said that the sum was small.                             | Bank of Karsa
          [The Fishers' League] said that the pier was not safe.                       | Fishers’ League
          [The People's Bank] said that the sum was small.                             | People's Bank
          Corden Metals owns the pier. [Corden] said it was safe.                      | Corden Metals
          The contractor, Varley Norden, drew it. [The contractor] said it was safe.   | Varley Norden
          Corden Petroleum owns the pier. [The company] said it was safe.              | Corden Petroleum
          Corden Petroleum owns the pier. [The pier's operator] said it was safe.      | Corden Petroleum
          The Ministry of Ports paid. [The ministry] said that the sum was small.      | Ministry of Ports
          Halden Rovers lost again. [The club] said that the coach would stay.         | Halden Rovers
          """)
  void namesOfBodies(String text, String source) {
    assertSource(text.replace("Fishers' ", "Fishers’ "), source, SourceType.ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Health Minister Jane Roe came. Port Minister Petra Holm left. [The health minister] said so. | Jane Roe
          Jane Roe, the minister of health, came. [The minister] said it was safe.              | Jane Roe
          The head of the port, Jane Roe, came. [The head] said it was safe.                    | Jane Roe
          Jane Roe, 51, a pilot, came late. [The pilot] said that it was foggy.                 | Jane Roe
          Jane Roe is the mayor of Karsa. [The mayor] said it was safe.                         | Jane Roe
          [The harbour master of Karsa, Jane Roe,] said it was safe.                            | Jane Roe
          [The chaplain, the Rev Jane Roe,] said it was safe.                                   | Jane Roe
          """)
  void peopleByTheirRoles(String text, String source) {
    assertSource(text, source, SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [A senior official familiar with the plan] said no. [The official] said that it was late. | senior official familiar with the plan
          A pilot who knows the pier came. [The pilot] said that it was foggy.     | pilot who knows the pier
          Two sailors who saw the fire were calm. [One of them] said it was short. | Two sailors who saw the fire
          [A clerk who would not give her name] said it was late.                  | clerk
          [His wife] said it was late.                                             | wife
          [Holm's spokesman] said no. [The spokesman] said that it was late.       | Holm's spokesman
          [54% of voters] said it was late.                                        | voters
          [A port spokesman] said it was late.                                     | port spokesman
          """)
  void peopleWithoutNames(String text, String source) {
    assertSource(text, source, SourceType.UNNAMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port paid for a survey of 900 berths by Karsa University. [The survey] said half were old. | survey of 900 berths by Karsa University
          [An audit published in 2019] said half were old.                               | audit published in 2019
          [Internal papers obtained by Open File] showed that half were old.             | Internal papers
          [Letters from the Amber Files] showed that half were old.                      | Amber Files
          [A study by the port] said half were old. [It] says that the rest will follow. | study by the port
          [Page 4 of the report] said half were old.                                     | report
          """)
  void documents(String text, String source) {
    assertSource(text, source, SourceType.DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Karsa daily Vestnik wrote first. [The newspaper] said that it was late. | Vestnik
          Nowa Linia was more careful. [The paper] said that it was late.             | Nowa Linia
          Reuters wrote first, then Radio Karsa. [The agency] said that it was late.  | Reuters
          Lloyd's Post wrote first. [It] said that it was late.                       | Lloyd's Post
          """)
  void outlets(String text, String source) {
    assertSource(text, source, SourceType.OUTLET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Petra Holm] said no. Peter Arden heard it. [She] said that it was late.        | Petra Holm     | PERSON
          Petra Holm met Peter Arden on the pier. [He] said that it was late.             | Peter Arden    | PERSON
          [Two pilots] said no. [They] said that it was late.                             | Two pilots     | UNNAMED
          [Petra Holm] said that the port was shut and that [she] thought it was late.    | Petra Holm     | PERSON
          [The Port Union] said no. Petra Holm heard it. [It] said that it was late.      | Port Union     | ORGANIZATION
          In a statement, [the Port Union] said no. [The statement] said that it was late. | Port Union    | ORGANIZATION
          Petra Holm, [who] owns a boat, said that it was late.                           | Petra Holm     | PERSON
          [Petra Holm and Peter Arden] said that it was late.                             | Petra Holm and Peter Arden | PERSON
          [Port Union's Petra Holm] said that it was late.                                | Petra Holm     | PERSON
          """)
  void pronounsAndPairs(String text, String source, SourceType type) {
    assertSource(text, source, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Harbour chief]: pier is safe | Petra Holm told the council that the pier was safe.           | Petra Holm
          [Official] says pier is safe  | A senior official close to the talks said that it was safe.   | senior official close to the talks
          [Holm] Says The Pier Is Safe  | Mayor Petra Holm told the council that the pier was safe.     | Petra Holm
          [Operator] says pier is safe  | Corden Petroleum, the operator of the pier, said it was safe. | Corden Petroleum
          """)
  void headlines(String title, String text, String source) {
    assertEquals(source, last(title, text).name());
  }

  private static void assertSource(String text, String source, SourceType type) {
    assertEquals(new Source(source, type), last(text, ""));
  }

  private static Source last(String marked, String other) {
    String text = MARKED.matcher(marked).replaceAll("$1");
    Passage passage = passage(text);
    List<Report> reports = reports(marked, passage);
    NameBook book = NameBook.of(passage, passage(other));
    SourceResolver resolver = new SourceResolver(passage, book, reports);
    List<Turn> turns = new ArrayList<>();
    for (Report report : reports) {
      Source source = resolver.resolve(report.source(), report, turns, null);
      turns.add(new Turn(source, passage.sentenceOf(report.cue().from())));
    }
    return turns.get(turns.size() - 1).source();
  }

  private static Passage passage(String text) {
    return new Passage(text, ANALYSER.analyse(text));
  }

  /** A report for each marked source: the word behind it is the cue, all that follows is said. */
  private static List<Report> reports(String marked, Passage passage) {
    List<Report> reports = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    for (int marks = 0; matcher.find(); marks += 2) {
      int from = passage.tokenEndingAfter(matcher.start(1) - marks - 1);
      int to = passage.tokenEndingAfter(matcher.end(1) - marks - 2) + 1;
      Range sentence = passage.sentenceAt(from);
      int said = Math.min(to + 1, sentence.to() - 1);
      reports.add(
          new Report(
              new Range(from, to),
              new Range(said - 1, said),
              List.of(new Range(said, sentence.to()))));
    }
    reports.sort(Comparator.comparing(Report::cue));
    return reports;
  }
}
