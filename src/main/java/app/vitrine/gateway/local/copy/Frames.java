package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Frames around facts, by key and language; they state nothing themselves. */
public final class Frames {
  private final Map<String, List<Frame>> frames = new HashMap<>();

  private record Frame(String tone, String words) {}

  /** Reads a frame table such as {@code copy/frames.lex}. */
  public Frames(String file) {
    for (Table.Row row : Table.read(file).rows()) {
      frames
          .computeIfAbsent(row.cell(0) + "/" + row.cell(1), key -> new ArrayList<>())
          .add(new Frame(row.cell(2), row.cell(3)));
    }
  }

  /** All frames for the key in any tone, in the file's order. */
  List<String> all(String key, Language language) {
    return frames
        .getOrDefault(key + "/" + language.name().toLowerCase(Locale.ROOT), List.of())
        .stream()
        .filter(frame -> frame.tone().equals("any"))
        .map(Frame::words)
        .toList();
  }

  /** A frame for the key in the tone asked for, or in any tone; empty when there is none. */
  public Optional<String> pick(String key, Language language, String tone, Choice choice) {
    List<Frame> all =
        frames.getOrDefault(key + "/" + language.name().toLowerCase(Locale.ROOT), List.of());
    List<Frame> toned = all.stream().filter(frame -> frame.tone().equals(tone)).toList();
    List<Frame> usual = all.stream().filter(frame -> frame.tone().equals("any")).toList();
    List<Frame> options = toned.isEmpty() ? usual : toned;
    return options.isEmpty() ? Optional.empty() : Optional.of(choice.among(options, key).words());
  }
}
