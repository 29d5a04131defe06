package org.rashomon;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** Options of the command {@code compare}; Beam's own options work beside them. */
@Description("Options of the command compare: articles of many outlets in, reports out.")
public interface CompareOptions extends PipelineOptions {
  @Description(
      "File patterns of the articles, joined by commas, local or on any file system that Beam"
          + " knows: .jsonl, .ndjson, .json, .csv, .tsv, plain or .gz, .bz2, .zst.")
  @Default.String("data/articles/*")
  String getInput();

  void setInput(String value);

  @Description("The folder that receives the reports; a former report in it is replaced whole.")
  @Default.String("target/report")
  String getOutput();

  void setOutput(String value);

  @Description(
      "CSV of claims to follow: tracked_claim_id, claim and optionally story_id or input_id.")
  @Default.String("")
  String getTrackedClaims();

  void setTrackedClaims(String value);

  @Description(
      "The report of an earlier run, whose story and claim ids live on; auto: the report beside the"
          + " output whose folder's name comes last before the output's.")
  @Default.String("")
  String getPrevious();

  void setPrevious(String value);

  @Description("Keep articles published at this ISO date or instant or later.")
  @Default.String("")
  String getSince();

  void setSince(String value);

  @Description("Keep articles published before this ISO date or instant.")
  @Default.String("")
  String getUntil();

  void setUntil(String value);

  @Description(
      "Two articles further apart in time than this ISO 8601 duration are never joined directly.")
  @Default.String("PT72H")
  String getStoryWindow();

  void setStoryWindow(String value);

  @Description(
      "safe: a free-text cell that a spreadsheet would run gets one ' in front; raw: text as is;"
          + " excel: safe, with a byte order mark.")
  @Default.String("safe")
  String getCsvFlavor();

  void setCsvFlavor(String value);

  @Description(
      "End with exit status 1 and leave the former report if more than this share of the records, from"
          + " 0 to 1, is rejected; empty: never.")
  @Default.String("")
  String getFailOnRejected();

  void setFailOnRejected(String value);

  @Description("Write each table as Parquet beside the CSV: typed, its texts as they are.")
  @Default.Boolean(false)
  boolean getParquet();

  void setParquet(boolean value);

  @Description("Write texts.csv (article_id, field, text) too.")
  @Default.Boolean(false)
  boolean getTexts();

  void setTexts(boolean value);

  @Description(
      "Find statements, claims and stances; false: stories and reprints alone, many times faster.")
  @Default.Boolean(true)
  boolean getStatements();

  void setStatements(boolean value);

  @Description("A folder of trained models used in place of the shipped ones.")
  @Default.String("")
  String getModels();

  void setModels(String value);

  @Description("Show stack traces and details.")
  @Default.Boolean(false)
  boolean getVerbose();

  void setVerbose(boolean value);
}
