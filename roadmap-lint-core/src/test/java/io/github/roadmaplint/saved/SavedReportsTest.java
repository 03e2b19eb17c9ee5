package io.github.roadmaplint.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A saved report is untrusted: it is what it must be in every place, or it is refused. */
class SavedReportsTest {
  private static final String FINDING =
      "{'rule':'topic/empty','ruleUrl':'x','severity':'error','path':'a/b.md','line':2,'column':3,"
          + "'endLine':2,'endColumn':5,'message':'Odd','help':'Fix it.','why':'It is odd.',"
          + "'fingerprint':'00000000000000000000000000000001','context':'','fixable':'safe',"
          + "'fix':{'title':'Fix it','safe':true,'edits':[{'line':2,'column':3,'endLine':2,"
          + "'endColumn':5,'replacement':'x'}]}}";
  private static final String REPORT =
      "{'tool':{'name':'roadmap-lint','version':'1'},'format':1,'prefix':'site/','summary':{'files':1,"
          + "'errors':1,'warnings':0,'infos':0,'suppressed':0,'filtered':0,'incomplete':false,"
          + "'exitCode':1},'notChecked':[],'notes':[],'rules':['topic/empty'],'findings':["
          + FINDING
          + "]}";

  @Test
  void aReportIsReadBack() throws SavedReportException {
    SavedReport saved = read(REPORT);

    assertThat(saved.version()).isEqualTo("1");
    assertThat(saved.exitCode()).isEqualTo(1);
    assertThat(saved.prefix()).isEqualTo("site/");
    assertThat(saved.report().findings()).hasSize(1);
    assertThat(saved.report().findings().get(0).start().line()).isEqualTo(2);
    assertThat(saved.report().findings().get(0).end().column()).isEqualTo(5);
    assertThat(saved.report().rules()).extracting(rule -> rule.id()).containsExactly("topic/empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'path':'a/b.md' | 'path':'../b.md' | findings[0].path must not contain `..`",
        "'path':'a/b.md' | 'path':'a/../../b.md' | findings[0].path must not contain `..`",
        "'path':'a/b.md' | 'path':'a\\\\..\\\\b.md' | findings[0].path must not contain `..`",
        "'path':'a/b.md' | 'path':'/etc/passwd' | findings[0].path must be relative",
        "'path':'a/b.md' | 'path':'C:\\\\b.md' | findings[0].path must be relative",
        "'path':'a/b.md' | 'path':'' | findings[0].path is empty",
        "'path':'a/b.md' | 'path':['a'] | findings[0].path must be a string",
        "'path':'a/b.md' | 'path':'/b.md','outside':true | findings[0].fix contradicts",
        "'path':'a/b.md' | 'path':'b.md','outside':true | findings[0].path must be absolute",
        "'prefix':'site/' | 'prefix':'/site/' | prefix must be relative",
        "'prefix':'site/' | 'prefix':'../site/' | prefix must not contain `..`",
        "'prefix':'site/' | 'prefix':'site' | prefix must end with a slash",
        "'line':2,'column' | 'line':0,'column' | findings[0].line must be a whole number of at least 1",
        "'line':2,'column' | 'line':1.5,'column' | findings[0].line must be a whole number",
        "'line':2,'column' | 'line':'2','column' | findings[0].line must be a whole number",
        "'line':2,'column' | 'line':3,'column' | findings[0].endLine is before the start",
        "'line':2,'column' | 'line':99999999999,'column' | findings[0].line must be a whole number",
        "'endColumn':5,'message' | 'endColumn':2000000000,'message' | a position is too far to the right",
        "'column':3, | 'column':3,'byteColumn':30, | a position has a column in bytes that cannot be",
        "'column':3, | 'column':3,'byteColumn':2, | a position has a column in bytes that cannot be",
        "'severity':'error' | 'severity':'fatal' | findings[0].severity cannot be `fatal`",
        "'rule':'topic/empty' | 'rule':'[x](y)' | findings[0].rule cannot be `[x](y)`",
        "'fingerprint':'0 | 'fingerprint':'x | findings[0].fingerprint cannot be",
        "'fixable':'safe' | 'fixable':'none' | findings[0].fix contradicts",
        "'safe':true | 'safe':false | findings[0].fix contradicts",
        "'replacement':'x' | 'replacement':1 | findings[0].fix.edits[0].replacement must be a string",
        "'replacement':'x'}] | 'replacement':'x'}],'fileName':'../x' | findings[0].fix.fileName must be a name",
        "'why':'It is odd.', | '' | findings[0].why is missing",
        "'why':'It is odd.' | 'why':'It is odd.','extra':1 | findings[0].`extra` is not known",
        "'errors':1 | 'errors':2 | summary.errors must be 1, as the report has it",
        "'exitCode':1 | 'exitCode':4 | summary.exitCode must be at most 3",
        "'incomplete':false | 'incomplete':0 | summary.incomplete must be true or false",
        "'rules':['topic/empty'] | 'rules':['<b>'] | rules must contain only ids of rules",
        "'notes':[] | 'notes':[1] | notes[0] must be a string",
        "'format':1, | 'format':2, | was written by a newer version of roadmap-lint (format 2",
        "'format':1, | '' | was written by an older version of roadmap-lint; write it with",
        "'name':'roadmap-lint' | 'name':'other' | is not a report of roadmap-lint",
        "'format':1, | 'format':1,'format':1, | is not JSON: ",
        "'tool' | tool | is not JSON: ",
        "'fixable':'safe' | 'fixable':'safe','more':2000000000 | has too many findings",
      })
  void whatIsNotAReportIsRefusedWithItsPlace(String part, String other, String problem) {
    String report = REPORT.replace(part, other.equals("''") ? "" : other);
    assertThat(report).isNotEqualTo(REPORT);

    assertThatThrownBy(() -> read(report))
        .isInstanceOf(SavedReportException.class)
        .hasMessageStartingWith("`a.json` ")
        .hasMessageContaining(problem);
  }

  @Test
  void deepOrOtherJsonIsRefused() {
    for (String text : List.of("[]", "1", "", "null", "[".repeat(100_000))) {
      assertThatThrownBy(() -> read(text)).isInstanceOf(SavedReportException.class);
    }
  }

  /** A fix can change the letters before a finding that is still there. */
  @Test
  void reportsOfTwoRunsCanHaveOtherBytesBeforeAColumn() throws SavedReportException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("old.json", report("'column':3,'byteColumn':4,", "'endColumn':5,'endByteColumn':6"));
    files.put("new.json", report("'column':3,", "'endColumn':5"));

    List<SavedReport> read = SavedReports.read(files);

    assertThat(read)
        .extracting(saved -> saved.report().findings().get(0).start().column())
        .containsExactly(3, 3);
  }

  private static String report(String start, String end) {
    return REPORT
        .replace("'column':3,'endLine':2,'endColumn':5", start + "'endLine':2," + end)
        .replace('\'', '"');
  }

  @Test
  void farLinesCostNothing() throws SavedReportException {
    SavedReport saved =
        read(
            REPORT
                .replace("'line':2", "'line':2147483647")
                .replace("'endLine':2", "'endLine':2147483647"));

    assertThat(saved.report().findings().get(0).end().line()).isEqualTo(Integer.MAX_VALUE);
  }

  private static SavedReport read(String text) throws SavedReportException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.json", text.replace('\'', '"'));
    return SavedReports.read(files).get(0);
  }
}
