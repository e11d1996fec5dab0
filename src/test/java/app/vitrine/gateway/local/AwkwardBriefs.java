package app.vitrine.gateway.local;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** Briefs as merchants write them, and what is written of them. */
final class AwkwardBriefs {
  static final String TOTE =
      "Canvas tote bag, natural cotton canvas 340 gsm, 38 x 42 cm. No lining. No zip. Two long"
          + " handles, one inside pocket for a phone. For groceries and books.";

  static final String TOTE_ZH = "帆布托特包，天然棉帆布，38×42厘米。没有内衬，无拉链。两根长提手，可承重12公斤。适合买菜、装书。";

  static final String KNIFE =
      "Kitchen knife 20cm, carbon steel, walnut handle. Will rust if left wet. Not dishwasher safe.";

  static final String LAMP =
      "LUMO desk lamp with a folding arm in matt white aluminium; 6 W LED, 3 brightness steps;"
          + " USB-C; doesn't need tools to assemble. Cord 1.8 m. Not dimmable by phone. Height 42"
          + " cm. Ideal for students and home offices. 2-year warranty.";

  static final String SCARF =
      "Merino wool scarf. 180 x 30 cm. Rust red with cream fringes. Soft on the neck. gift for her";

  static final String BOWL =
      "Stoneware bowl, 14 cm across. Matt outside, glazed inside. Dishwasher safe. For soup and"
          + " salads, for people who cook at home.";

  static final String SOAP =
      "Lavender soap bar by Milk & Meadow. 100 g. Cold-processed with olive oil. Without synthetic"
          + " fragrance. Dried lavender on top. For dry hands.";

  private AwkwardBriefs() {}

  static String named(String brief) {
    return switch (brief) {
      case "BOWL" -> BOWL;
      case "KNIFE" -> KNIFE;
      case "LAMP" -> LAMP;
      case "SCARF" -> SCARF;
      case "SOAP" -> SOAP;
      default -> TOTE;
    };
  }

  static Language language(String brief) {
    return brief.equals(TOTE_ZH) ? Language.ZH : Language.EN;
  }

  static List<CopyText> texts(String brief) {
    return LocalSamples.write(brief, language(brief), 2, List.of(), 1);
  }

  /** All texts of a brief, one below the other. */
  static String said(String brief) {
    return texts(brief).stream().map(AwkwardBriefs::words).collect(Collectors.joining("\n"));
  }

  static String words(CopyText text) {
    return LocalSamples.sentences(text).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }
}
