import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Judges PDF files with veraPDF. Reads one path a line and writes one line of JSON a path and profile. Start-up takes
 * a second or two, a file a fraction of one: hand over all files at once.
 */
public class PdfJudge {
  /** Failures beyond this number in one file tell nothing new. */
  private static final int MOST_FAILURES = 10000;

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    Map<PDFAFlavour, ValidationProfile> profiles = new LinkedHashMap<>();
    profiles.put(PDFAFlavour.PDFUA_1, readProfile(PDFAFlavour.PDFUA_1, "PDFUA-1.xml"));
    profiles.put(PDFAFlavour.PDFA_2_A, readProfile(PDFAFlavour.PDFA_2_A, "PDFA-2A.xml"));
    try (Scanner paths = new Scanner(System.in, "UTF-8")) {
      while (paths.hasNextLine()) {
        String path = paths.nextLine();
        for (PDFAFlavour flavour : profiles.keySet()) {
          System.out.println(judge(path, flavour, profiles.get(flavour)));
        }
      }
    }
  }

  private static String judge(String path, PDFAFlavour flavour, ValidationProfile profile) {
    String start = "{\"file\":" + quote(path) + ",\"profile\":" + quote(flavour.getId());
    try (InputStream bytes = new FileInputStream(new File(path));
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, MOST_FAILURES, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      return start + ",\"passed\":" + result.isCompliant() + ",\"checks\":" + result.getTotalAssertions()
          + ",\"failures\":[" + failures(result) + "]}";
    } catch (Exception error) {
      return start + ",\"passed\":false,\"checks\":0,\"failures\":[{\"rule\":\"unreadable\",\"count\":1,\"message\":"
          + quote(error.toString()) + "}]}";
    }
  }

  /** Each broken rule once, with how often it is broken and veraPDF's own words. */
  private static String failures(ValidationResult result) {
    Map<String, List<TestAssertion>> byRule = result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .collect(Collectors.groupingBy(
            assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
            LinkedHashMap::new, Collectors.toList()));
    return byRule.entrySet().stream()
        .map(rule -> "{\"rule\":" + quote(rule.getKey()) + ",\"count\":" + rule.getValue().size()
            + ",\"message\":" + quote(rule.getValue().get(0).getMessage()) + "}")
        .collect(Collectors.joining(","));
  }

  /** veraPDF's own reader of profiles needs a JAXB implementation, which the jar does not carry. */
  private static ValidationProfile readProfile(PDFAFlavour flavour, String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + file)) {
      Document document = factory.newDocumentBuilder().parse(xml);
      Set<Rule> rules = new LinkedHashSet<>();
      for (Element rule : elements(document.getDocumentElement(), "rule")) rules.add(readRule(rule));
      Set<Variable> variables = new LinkedHashSet<>();
      for (Element variable : elements(document.getDocumentElement(), "variable")) {
        variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
            text(variable, "defaultValue"), text(variable, "value")));
      }
      return Profiles.profileFromValues(flavour, Profiles.profileDetailsFromValues(file, file, "", new Date(0)), "",
          rules, variables);
    }
  }

  private static Rule readRule(Element rule) {
    Element id = elements(rule, "id").get(0);
    RuleId ruleId = Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
        id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
    Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
    return Profiles.ruleFromValues(ruleId, rule.getAttribute("object"), deferred, rule.getAttribute("tags"),
        text(rule, "description"), text(rule, "test"),
        Profiles.errorFromValues(text(rule, "message"), Collections.emptyList()), Collections.emptyList());
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS("*", name);
    List<Element> found = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) found.add((Element) nodes.item(index));
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().trim();
  }

  private static String quote(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : String.valueOf(value).toCharArray()) {
      if (character == '"' || character == '\\') quoted.append('\\');
      quoted.append(character < ' ' ? ' ' : character);
    }
    return quoted.append('"').toString();
  }
}
