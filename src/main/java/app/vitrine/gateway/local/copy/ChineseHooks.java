package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Questions that open a Chinese text: what a buyer looks for. */
final class ChineseHooks {
  private static final Set<FactKind> ASKED =
      EnumSet.of(
          FactKind.USE, FactKind.FEATURE, FactKind.DURATION, FactKind.TECHNOLOGY, FactKind.SENSORY);

  /** Several colours to choose from are not one colour to look for. */
  private static final Pattern CHOICE = Pattern.compile("[、和或]|[两二三四五六多]种?(?:颜)?色");

  /** "身高155到175厘米的人穿", "怕冷的". */
  private static final Pattern WORN = Pattern.compile("(?:(?<=人|孩子|女生|男生|宝宝)[穿戴用]|的)$");

  private static final int LONGEST_HOOK = 18;

  private static final int LONGEST_NOUN_HOOK = 12;

  private final WordClasses chinese;
  private final Predicate<Statement> bareMaterial;

  /**
   * Hooks for statements.
   *
   * @param bareMaterial whether a statement is nothing but a material
   */
  ChineseHooks(WordClasses chinese, Predicate<Statement> bareMaterial) {
    this.chinese = chinese;
    this.bareMaterial = bareMaterial;
  }

  /** The frame that asks for the statement; empty where none can. */
  String key(Statement statement) {
    String text = statement.text();
    boolean choice = statement.kind() == FactKind.COLOUR && CHOICE.matcher(text).find();
    if (text.length() > LONGEST_HOOK || text.contains("：") || text.contains("/") || choice) {
      return "";
    }
    if (text.startsWith("适合") && statement.kind() == FactKind.AUDIENCE) {
      return "hook.for";
    }
    boolean wanted = chinese.words("denied_wanted").stream().anyMatch(text::startsWith);
    boolean verb = text.startsWith("可") || text.startsWith("能") || wanted;
    if ((text.startsWith("不") || text.startsWith("没")) && !wanted) {
      return "";
    }
    if (text.startsWith("可见")
        || text.contains("为")
        || text.startsWith("也")
        || text.contains("左右")) {
      return "";
    }
    if (verb && ASKED.contains(statement.kind())) {
      return "hook.verb";
    }
    return switch (statement.kind()) {
      case MATERIAL, COLOUR, TECHNOLOGY ->
          (statement.kind() != FactKind.MATERIAL || bareMaterial.test(statement))
                  && text.length() <= LONGEST_NOUN_HOOK
                  && text.chars().noneMatch(Character::isDigit)
              ? "hook.noun"
              : "";
      default -> "";
    };
  }

  /** The statement as the frame asks for it. */
  static String words(Statement statement) {
    String text = statement.text();
    String asked = text.startsWith("适合") ? text.substring("适合".length()) : text;
    return WORN.matcher(asked).replaceFirst("");
  }
}
