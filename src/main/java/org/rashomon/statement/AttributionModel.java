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

  private final Labellers labellers;
  private final Judge judge;

  AttributionModel(Labellers labellers, Judge judge) {
    this.labellers = labellers;
    this.judge = judge;
  }

  List<Report> find(Passage passage) {
    Traits traits = labellers.traits(passage);
    List<Candidate> candidates = labellers.candidates(passage, traits);
    return judge.standing(
        candidates, new JudgeFeatures(passage, traits, labellers.words(), candidates));
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeInt(MAGIC);
      labellers.write(out);
      byte[] table = judge.trees().table().getBytes(StandardCharsets.UTF_8);
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
    TreeModel trees = TreeModel.read(new ByteArrayInputStream(table), JudgeFeatures.NAMES);
    return new AttributionModel(labellers, new Judge(trees));
  }
}
