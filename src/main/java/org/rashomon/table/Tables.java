package org.rashomon.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables of the report. */
public final class Tables {
  private static final List<Table<?>> ALWAYS =
      List.of(
          ArticleTables.ARTICLES,
          StoryTables.STORIES,
          StatementTables.ATTRIBUTIONS,
          StatementTables.STATEMENTS,
          ClaimTables.CLAIMS,
          ClaimTables.STATEMENT_CLAIMS,
          StanceTables.STANCES,
          ClaimTables.CLAIM_OUTLETS,
          StanceTables.CONFLICTS,
          StanceTables.TRACKED_CLAIMS,
          OutletTables.OUTLETS,
          OutletTables.OUTLET_PAIRS,
          CorrectionTable.CORRECTIONS,
          LineageTables.STORY_CHANGES,
          LineageTables.CLAIM_CHANGES,
          LineageTables.IDS,
          ArticleTables.REJECTED);
  private static final Map<String, Table<?>> BY_NAME =
      of(true).stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

  private Tables() {}

  /** The tables of a report, in the order in which people meet them, with texts or without. */
  public static List<Table<?>> of(boolean texts) {
    return texts
        ? Stream.concat(ALWAYS.stream(), Stream.of(ArticleTables.TEXTS))
            .collect(Collectors.toUnmodifiableList())
        : ALWAYS;
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table<?> named(String name) {
    Table<?> table = BY_NAME.get(name);
    if (table == null) {
      throw new IllegalArgumentException("there is no table " + name);
    }
    return table;
  }
}
