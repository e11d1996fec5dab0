package app.vitrine.architecture;

import app.vitrine.architecture.SourceIndex.Call;
import app.vitrine.architecture.SourceIndex.Method;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences for people out of the program's own source: every text that reaches a factory
 * of {@code VitrineException} or another {@link Place} where sentences are made. Texts put together
 * of parts come with {@link #GAP} where a part is known only when the program runs; of a choice
 * between texts each comes. A text that a method is handed is looked for where the method is
 * called.
 */
final class SentencesInCode {
  /** Stands for what is known only at run time; a number, as that fits wherever a text does. */
  static final String GAP = "7";

  private static final int MOST_FORMS = 64;
  private static final int MOST_DEPTH = 6;

  private static final char OUTER = '\u0002';
  private static final Pattern FORMAT = Pattern.compile("%[,.\\d]*[sdf]");

  /**
   * A method or constructor whose texts people read.
   *
   * @param owner simple name of its class; empty for any
   * @param name of the method; empty for the constructor
   * @param argument which of its arguments, the first is 0
   */
  record Place(String owner, String name, int argument) {}

  private final SourceIndex source;

  private SentencesInCode(SourceIndex source) {
    this.source = source;
  }

  /** Reads all of a source folder. */
  static SentencesInCode of(Path folder) {
    return new SentencesInCode(SourceIndex.of(folder));
  }

  /** Every sentence that reaches one of the places, with the class it was found in. */
  Map<String, String> reaching(List<Place> places) {
    Map<String, String> found = new TreeMap<>();
    Set<Search> known = new LinkedHashSet<>();
    places.forEach(place -> known.add(Search.of(place)));
    List<Search> open = new ArrayList<>(known);
    while (!open.isEmpty()) {
      Search search = open.removeFirst();
      List<Call> here = source.calls().stream().filter(call -> isFor(search, call)).toList();
      if (here.isEmpty()) {
        keep(search.text(), search.owner(), found);
      }
      for (Call call : here) {
        for (String text : filled(List.of(search.text()), call.arguments(), call, 0)) {
          Optional<Search> further = handed(text, call);
          if (further.isEmpty()) {
            keep(text, call.owner(), found);
          } else if (known.add(further.get())) {
            open.add(further.get());
          }
        }
      }
    }
    return found;
  }

  private static void keep(String text, String owner, Map<String, String> found) {
    String whole = FORMAT.matcher(Search.HANDED.matcher(text).replaceAll(GAP)).replaceAll(GAP);
    boolean saysSomething = whole.replace(GAP, "").codePoints().anyMatch(Character::isLetter);
    if (saysSomething) {
      found.putIfAbsent(whole, owner);
    }
  }

  private boolean isFor(Search search, Call call) {
    return call.name().equals(search.name())
        && (search.owner().isEmpty() || call.to().equals(search.owner()))
        && call.arguments().size() >= search.arguments()
        && takes(search, call);
  }

  private boolean takes(Search search, Call call) {
    return source.methods(search.owner(), search.name()).stream()
            .anyMatch(method -> method.tree().getParameters().size() == call.arguments().size())
        || source.methods(search.owner(), search.name()).isEmpty();
  }

  /** Where to look on when a text is made of what the method is handed as a text itself. */
  private static Optional<Search> handed(String text, Call call) {
    MethodTree in = call.in();
    if (in == null) {
      return Optional.empty();
    }
    String kept = text;
    for (int i = 0; i < in.getParameters().size(); i++) {
      boolean isText = "String".equals(String.valueOf(in.getParameters().get(i).getType()));
      kept = isText ? kept : kept.replace(Search.mark(i), GAP);
    }
    String name = in.getName().contentEquals("<init>") ? "" : in.getName().toString();
    return Search.HANDED.matcher(kept).find()
        ? Optional.of(new Search(call.owner(), name, kept))
        : Optional.empty();
  }

  /** Texts with what a call hands over in the place of the called method's marks. */
  private List<String> filled(
      List<String> texts, List<? extends ExpressionTree> arguments, Call call, int depth) {
    List<String> all = texts;
    for (int i = 0; i < arguments.size(); i++) {
      String mark = Search.mark(i);
      List<String> next = new ArrayList<>();
      for (String text : all) {
        if (text.contains(mark)) {
          for (String value : forms(arguments.get(i), call.owner(), call.in(), depth)) {
            // The caller's own marks are told apart until all of the method's are gone.
            next.add(text.replace(mark, value.replace(Search.PARAMETER, OUTER)));
          }
        } else {
          next.add(text);
        }
      }
      all = next;
    }
    return some(all.stream().map(text -> text.replace(OUTER, Search.PARAMETER)).toList());
  }

  private List<String> forms(
      @Nullable ExpressionTree text, String owner, @Nullable MethodTree in, int depth) {
    if (text == null || depth > MOST_DEPTH) {
      return List.of(GAP);
    }
    return switch (text) {
      case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
      case ParenthesizedTree inner -> forms(inner.getExpression(), owner, in, depth);
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          joined(
              forms(sum.getLeftOperand(), owner, in, depth),
              forms(sum.getRightOperand(), owner, in, depth));
      case ConditionalExpressionTree choice ->
          both(
              forms(choice.getTrueExpression(), owner, in, depth),
              forms(choice.getFalseExpression(), owner, in, depth));
      case SwitchExpressionTree choice -> cases(choice, owner, in, depth);
      case IdentifierTree name -> named(name.getName().toString(), owner, in, depth);
      case MemberSelectTree member
          when source.constant(member.getExpression(), member.getIdentifier()) != null ->
          forms(
              source.constant(member.getExpression(), member.getIdentifier()),
              member.getExpression().toString(),
              null,
              depth + 1);
      case LambdaExpressionTree lambda when lambda.getBody() instanceof ExpressionTree body ->
          forms(body, owner, in, depth);
      case MethodInvocationTree call -> called(call, owner, in, depth);
      default -> List.of(GAP);
    };
  }

  private List<String> cases(
      SwitchExpressionTree choice, String owner, @Nullable MethodTree in, int depth) {
    List<String> all = new ArrayList<>();
    for (CaseTree each : choice.getCases()) {
      Tree body = each.getBody();
      if (body instanceof ExpressionTree value) {
        all.addAll(forms(value, owner, in, depth));
      } else if (body instanceof ExpressionStatementTree value) {
        all.addAll(forms(value.getExpression(), owner, in, depth));
      } else if (body != null) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitYield(YieldTree yield, @Nullable Void none) {
            all.addAll(forms(yield.getValue(), owner, in, depth));
            return null;
          }
        }.scan(body, null);
      }
    }
    return some(all);
  }

  private List<String> named(String name, String owner, @Nullable MethodTree in, int depth) {
    if (in != null) {
      for (int i = 0; i < in.getParameters().size(); i++) {
        if (in.getParameters().get(i).getName().contentEquals(name)) {
          return List.of(Search.mark(i));
        }
      }
      List<ExpressionTree> given = new ArrayList<>();
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitVariable(VariableTree local, @Nullable Void none) {
          if (local.getName().contentEquals(name) && local.getInitializer() != null) {
            given.add(local.getInitializer());
          }
          return super.visitVariable(local, null);
        }
      }.scan(in.getBody(), null);
      if (!given.isEmpty()) {
        return some(
            given.stream().flatMap(each -> forms(each, owner, in, depth + 1).stream()).toList());
      }
    }
    ExpressionTree constant = source.constant(owner, name);
    return constant == null ? List.of(GAP) : forms(constant, owner, null, depth + 1);
  }

  private List<String> called(
      MethodInvocationTree call, String owner, @Nullable MethodTree in, int depth) {
    ExpressionTree select = call.getMethodSelect();
    if (select instanceof MemberSelectTree member) {
      String name = member.getIdentifier().toString();
      if (name.equals("formatted")) {
        return formatted(
            forms(member.getExpression(), owner, in, depth),
            call.getArguments(),
            0,
            owner,
            in,
            depth);
      }
      if (name.equals("format") && member.getExpression().toString().equals("String")) {
        int at = call.getArguments().getFirst().toString().startsWith("Locale.") ? 1 : 0;
        return formatted(
            forms(call.getArguments().get(at), owner, in, depth),
            call.getArguments(),
            at + 1,
            owner,
            in,
            depth);
      }
      return List.of(GAP);
    }
    List<Method> made =
        source.methods(owner, select).stream()
            .filter(method -> method.tree().getParameters().size() == call.getArguments().size())
            .toList();
    if (made.size() != 1
        || made.getFirst().tree().getBody() == null
        || !"String".equals(String.valueOf(made.getFirst().tree().getReturnType()))) {
      return List.of(GAP);
    }
    return returned(made.getFirst(), call, owner, in, depth);
  }

  private List<String> returned(
      Method made, MethodInvocationTree call, String owner, @Nullable MethodTree in, int depth) {
    List<String> all = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree back, @Nullable Void none) {
        all.addAll(forms(back.getExpression(), owner, made.tree(), depth + 1));
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree inner, @Nullable Void none) {
        return null;
      }
    }.scan(made.tree().getBody(), null);
    Call inner = new Call(owner, in, owner, "", call.getArguments());
    return filled(all, call.getArguments(), inner, depth + 1);
  }

  private List<String> formatted(
      List<String> patterns,
      List<? extends ExpressionTree> arguments,
      int from,
      String owner,
      @Nullable MethodTree in,
      int depth) {
    List<String> all = patterns;
    for (int i = from; i < arguments.size(); i++) {
      List<String> values = forms(arguments.get(i), owner, in, depth + 1);
      List<String> next = new ArrayList<>();
      for (String pattern : all) {
        Matcher hole = FORMAT.matcher(pattern);
        if (!hole.find()) {
          next.add(pattern);
          continue;
        }
        for (String value : hole.group().endsWith("s") ? values : List.of(GAP)) {
          next.add(pattern.substring(0, hole.start()) + value + pattern.substring(hole.end()));
        }
      }
      all = next;
    }
    return some(all.stream().map(text -> text.replace("%%", "%")).toList());
  }

  private static List<String> joined(List<String> starts, List<String> ends) {
    return some(starts.stream().flatMap(start -> ends.stream().map(end -> start + end)).toList());
  }

  private static List<String> both(List<String> one, List<String> other) {
    return some(Stream.concat(one.stream(), other.stream()).toList());
  }

  private static List<String> some(List<String> all) {
    return all.stream().distinct().limit(MOST_FORMS).toList();
  }
}
