package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.Framework;
import app.vitrine.gateway.local.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How texts are built, from data: which topics stand in which part for each framework. */
final class Plans {
  private final Map<String, List<FactKind>> topics = new LinkedHashMap<>();
  private final List<Slot> slots = new ArrayList<>();

  /**
   * A part of a text.
   *
   * @param name {@code p1}, {@code bullets}, {@code lines}
   * @param topics what it speaks of, in order
   * @param most how many statements it holds
   */
  record Slot(Framework framework, Channel channel, String name, List<String> topics, int most) {}

  Plans() {
    for (Table.Row row : Table.read("copy/topics.lex").rows()) {
      topics.put(row.cell(0), row.words(1).stream().map(FactKind::valueOf).toList());
    }
    for (Table.Row row : Table.read("copy/plans.lex").rows()) {
      slots.add(
          new Slot(
              Framework.valueOf(row.cell(0)),
              Channel.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
              row.cell(2),
              row.words(3),
              Integer.parseInt(row.cell(4))));
    }
  }

  /** The parts of a text in order. */
  List<Slot> of(Framework framework, Channel channel) {
    return slots.stream()
        .filter(slot -> slot.framework() == framework && slot.channel() == channel)
        .toList();
  }

  /** The topic a kind belongs to. */
  String topicOf(FactKind kind) {
    return topics.entrySet().stream()
        .filter(entry -> entry.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("BUILD");
  }
}
