package org.rashomon.statement;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rashomon.text.TreeModel;

/**
 * The trained finder of attributions: one chain finds cues, another the frame of each cue, and a
 * judge decides which of these stand.
 */
final class AttributionModel {
  static final String FILE = "attribution.bin";

  private static final int MAGIC = 0x52534832;

  /** The least probability of a report that stands. */
  private static final double STANDS = 0.35;

  private final Labellers labellers;
  private final TreeModel judge;

  /**
   * Makes a model.
   *
   * @param judge labels are wrong and right; null for every report to stand
   */
  AttributionModel(Labellers labellers, TreeModel judge) {
    this.labellers = labellers;
    this.judge = judge;
  }

  List<Report> find(Passage passage) {
    return find(passage, STANDS);
  }

  /** The reports that are right with a least probability. */
  List<Report> find(Passage passage, double stands) {
    Traits traits = labellers.traits(passage);
    List<Candidate> candidates = labellers.candidates(passage, traits);
    JudgeFeatures features = new JudgeFeatures(passage, traits, labellers.words(), candidates);
    List<Report> reports = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (judge == null || judge.probabilities(features.of(candidate))[1] >= stands) {
        reports.add(candidate.report());
      }
    }
    return reports;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeInt(MAGIC);
      labellers.write(out);
      byte[] table = judge.table().getBytes(StandardCharsets.UTF_8);
      out.writeInt(table.length);
      out.write(table);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    deflater.end();
    return bytes.toByteArray();
  }

  static AttributionModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("this is no attribution model of this version; train it again");
    }
    Labellers labellers = Labellers.read(data, FeatureGroup.all());
    byte[] table = new byte[data.readInt()];
    data.readFully(table);
    return new AttributionModel(
        labellers, TreeModel.read(new ByteArrayInputStream(table), JudgeFeatures.NAMES));
  }
}
