package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spanish | Un commit guarda el estado de los archivos con un mensaje que explica por qué se"
            + " hizo el cambio y con el nombre de la persona que lo hizo en el proyecto.",
        "Portuguese | Um commit guarda o estado dos arquivos com uma mensagem que explica por que a"
            + " mudança foi feita e com o nome da pessoa que fez isso no projeto para os outros.",
        "French | Un commit garde l'état des fichiers avec un message qui dit pourquoi le"
            + " changement est fait et par qui, dans le projet, pour que les autres le sachent.",
        "German | Ein Commit hält den Stand der Dateien fest, mit einer Nachricht, die sagt, warum"
            + " etwas geändert wurde und von wem; er ist die Einheit der Geschichte und nicht"
            + " mehr.",
        "Italian | Un commit conserva lo stato dei file con un messaggio che spiega il motivo della"
            + " modifica e con il nome di chi la fa, in un progetto che è per tutti gli altri.",
        "Turkish | Bir commit dosyaların durumunu bir mesaj ile saklar ve bu mesaj neden olarak"
            + " yapıldığını söyler; proje için en küçük birim bu ve daha fazlası da olan bir"
            + " kayıt.",
        "Chinese characters | 提交记录了文件在某一时刻的状态以及更改的原因和作者，它是项目历史的基本单位，可以随时返回到任何一次提交，查看当时的内容。",
        "Cyrillic letters | Коммит сохраняет состояние файлов вместе с сообщением о причине"
            + " изменения.",
        "Korean letters | 커밋은 파일의 상태와 변경 이유를 함께 기록하며 프로젝트 역사의 기본 단위가 됩니다 언제든지 돌아갈 수 있습니다 그리고 확인할 수"
            + " 있습니다.",
      })
  void namesTheLanguage(String language, String text) {
    assertThat(Language.otherThanEnglish(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Commit",
        "Un commit guarda el estado.",
        "A commit records what changed, when and why, and it carries the name of its author.",
        "SELECT id FROM users WHERE name = 'la' OR name = 'de' ORDER BY id, un, el, los, las, y, a",
        "La Liga, El Niño, Los Angeles, Las Vegas, de facto, en route and un peu are used in the"
            + " English of today by many people who do not speak the languages they come from.",
        "git add . git commit -m init git push origin main git tag v1 git log --oneline",
        "提交 (commit) records what changed, when and why, and by whom, in the history of a project.",
      })
  void reportsNoLanguageWithoutEvidence(String text) {
    assertThat(Language.otherThanEnglish(text)).isEmpty();
  }

  @Property(seed = "20261122")
  void survivesAnything(@ForAll String text) {
    assertThat(Language.otherThanEnglish(text)).isNotNull();
  }
}
