package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Shortening;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chinese sentences: clauses of one thought joined by full-width commas. */
final class ChineseRealiser implements Realiser {
  private static final int LONGEST_SENTENCE = 62;
  private static final int SHORT_SENTENCE = 11;
  private static final Set<FactKind> LOOKS =
      EnumSet.of(FactKind.MATERIAL, FactKind.COLOUR, FactKind.MAKING, FactKind.FEATURE);
  private static final Set<FactKind> PEOPLE = EnumSet.of(FactKind.AUDIENCE, FactKind.OCCASION);
  private static final int MOST_CLAUSES = 5;

  /** Kinds that say too little in a list without the word a sentence gives them. */
  private static final Set<FactKind> LISTED_AS_SAID =
      EnumSet.of(FactKind.COLOUR, FactKind.USE, FactKind.ORIGIN);

  /** 这款茶, which is the product by another word. */
  private static final Pattern SUBJECT = Pattern.compile("这[款件只把台双条瓶罐盒套支张个](?!事)\\p{IsHan}");

  /** 煮制时间：水开后下锅 is said as it stands. */
  private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{2,6}：");

  /** 是木头底座加玻璃灯罩: what it is, in a list. */
  private static final Pattern LEADING_IS = Pattern.compile("^是(?=.{3})(?!.*的$)");

  /** 是为冬天的双手准备的, which a list says without 是 and 的. */
  private static final Pattern MADE_FOR =
      Pattern.compile("^是((?:(?:我们|专门|专)?为.+(?:准备|设计|打造|定制))|我.+|给.{1,8}用)的$");

  private static final int LONGEST_HIGHLIGHT = 18;
  private final ChineseWording wording;
  private final ChineseHooks hooks;

  ChineseRealiser(Lexicon lexicon) {
    this.wording = new ChineseWording(lexicon);
    this.hooks = new ChineseHooks(lexicon.of(Language.ZH), wording::isBareMaterial);
  }

  @Override
  public List<Sentence> tell(FactSheet sheet, List<Statement> statements, Telling telling) {
    List<Sentence> sentences = new ArrayList<>();
    List<Statement> run = new ArrayList<>();
    for (Statement statement : inOrder(statements)) {
      if (!run.isEmpty() && !fits(run, statement)) {
        sentences.add(sentence(sheet, run, telling));
        run.clear();
      }
      run.add(statement);
    }
    if (!run.isEmpty()) {
      sentences.add(sentence(sheet, run, telling));
    }
    return sentences;
  }

  /** Neighbours of one sentence of the brief in its order. */
  private static List<Statement> inOrder(List<Statement> statements) {
    List<Statement> ordered = new ArrayList<>();
    for (Statement statement : statements) {
      int at = ordered.size();
      while (at > 0
          && ordered.get(at - 1).group() == statement.group()
          && ordered.get(at - 1).order() > statement.order()) {
        at--;
      }
      ordered.add(at, statement);
    }
    return ordered;
  }

  private boolean fits(List<Statement> run, Statement next) {
    int before = run.stream().mapToInt(s -> s.text().length() + 1).sum();
    int length = next.text().length() + before;
    boolean colon =
        run.stream().anyMatch(s -> wording.clause(s).contains("："))
            || wording.clause(next).contains("：");
    boolean joined =
        run.getLast().group() == next.group()
            || (before <= SHORT_SENTENCE
                && related(run.getLast(), next)
                && !ChineseWording.isSentence(run.getLast())
                && !ChineseWording.isSentence(next));
    return length <= LONGEST_SENTENCE && run.size() < MOST_CLAUSES && joined && !colon;
  }

  private static boolean related(Statement before, Statement next) {
    return (LOOKS.contains(before.kind()) && LOOKS.contains(next.kind()))
        || (PEOPLE.contains(before.kind()) && PEOPLE.contains(next.kind()));
  }

  private Sentence sentence(FactSheet sheet, List<Statement> run, Telling telling) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      String text = wording.clause(run.get(i));
      text =
          run.size() == 1 && telling.isNamed() ? MADE_FOR.matcher(text).replaceFirst("$1") : text;
      clauses.add(i == 0 ? opening(run.get(i), text) : text);
    }
    String text = String.join("，", clauses);
    List<Source> sources = Sources.of(run);
    boolean labelled = LABELLED.matcher(text).lookingAt();
    boolean own = SUBJECT.matcher(text).lookingAt() || namesAgain(sheet, text);
    if (!telling.isNamed() && !labelled && !own && !isPersonal(run.getFirst())) {
      telling.nameSaid();
      String joint = ChineseWording.opensWithVerb(text) ? "" : "，";
      text = theName(sheet) + joint + text;
      sources = Sources.join(sheet.nameSources(), sources);
    } else {
      text = LEADING_IS.matcher(text).replaceFirst("");
    }
    return new Sentence(end(text), sources);
  }

  /** 拓响S2是一款蓝牙音箱, of the 拓响S2蓝牙音箱. */
  private static boolean namesAgain(FactSheet sheet, String text) {
    int is = text.indexOf("是一");
    return is > 1 && sheet.name().startsWith(text.substring(0, is));
  }

  /** A bare "6瓦LED" cannot open a sentence. */
  private String opening(Statement statement, String text) {
    return statement.kind() == FactKind.TECHNOLOGY && Character.isDigit(text.charAt(0))
        ? Phrases.listed("technology", List.of(text), Language.ZH)
        : withoutAlso(text);
  }

  private static String withoutAlso(String text) {
    return text.startsWith("也") && text.length() > 2 ? text.substring(1) : text;
  }

  @Override
  public Sentence point(FactSheet sheet, List<Statement> statements) {
    List<String> texts = new ArrayList<>();
    statements.forEach(
        statement ->
            texts.add(
                LISTED_AS_SAID.contains(statement.kind())
                    ? wording.clause(statement)
                    : statement.text()));
    texts.set(0, MADE_FOR.matcher(texts.getFirst()).replaceFirst("$1"));
    texts.set(0, LEADING_IS.matcher(withoutAlso(texts.getFirst())).replaceFirst(""));
    return new Sentence(String.join("，", texts), Sources.of(statements));
  }

  @Override
  public Sentence title(FactSheet sheet, List<Statement> highlights, int limit) {
    StringBuilder text = new StringBuilder(titleName(sheet, limit));
    List<Source> sources = new ArrayList<>(sheet.nameSources());
    for (Statement term : sheet.titleTerms()) {
      if (text.length() + term.text().length() + 1 <= limit) {
        text.append(' ').append(term.text());
        sources.addAll(term.sources());
      }
    }
    for (Statement highlight : highlights) {
      Optional<String> shortened =
          isPersonal(highlight)
                  || namesAgain(sheet, highlight.text())
                  || highlight.text().startsWith("它")
                  || highlight.text().contains("：")
                  || highlight.text().contains("，")
                  || highlight.text().startsWith("是")
                  || highlight.text().contains("包括")
                  || highlight.text().contains("为")
              ? Optional.empty()
              : Shortening.to(
                  withoutAlso(highlight.text()),
                  Math.min(limit - text.length() - 1, LONGEST_HIGHLIGHT),
                  Language.ZH);
      if (shortened.isPresent()) {
        text.append(' ').append(shortened.get());
        sources.addAll(highlight.sources());
        break;
      }
    }
    return new Sentence(text.toString(), Sources.join(sources, List.of()));
  }

  private static String titleName(FactSheet sheet, int limit) {
    String name = sheet.name();
    return name.length() <= limit ? name : name.replaceAll("[“「][^”」]*[”」]", "").strip();
  }

  @Override
  public boolean isBareMeasure(Statement statement) {
    return ChineseWording.isBareMeasure(statement);
  }

  @Override
  public boolean isPersonal(Statement statement) {
    return statement.text().startsWith("我") || statement.text().startsWith("私");
  }

  @Override
  public String label(String label, String text) {
    return label + "：" + text;
  }

  @Override
  public String fill(String frame, FactSheet sheet, String x) {
    return frame
        .replace("{the_name}", theName(sheet))
        .replace("{name}", spaced(sheet))
        .replace("{cl}", sheet.classifier())
        .replace("{noun}", sheet.noun())
        .replace("{x}", x);
  }

  /** A Latin word is set off from the Chinese before it by a space. */
  private static String spaced(FactSheet sheet) {
    String name = sheet.name();
    boolean latin =
        !name.isEmpty()
            && Scripts.isLatin(name.substring(0, 1))
            && Character.isLetterOrDigit(name.charAt(0));
    return latin ? " " + name : name;
  }

  private static String theName(FactSheet sheet) {
    return "这" + sheet.classifier() + spaced(sheet);
  }

  @Override
  public String hookKey(Statement statement) {
    return hooks.key(statement);
  }

  @Override
  public String hookWords(FactSheet sheet, Statement statement) {
    return ChineseHooks.words(statement);
  }

  private static String end(String text) {
    return text.matches("(?s).*[。！？]$") ? text : text + "。";
  }
}
