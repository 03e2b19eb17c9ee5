package io.github.roadmaplint.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Types of resources that were translated with the page, such as {@code @artigo@}. */
public final class TranslatedType {
  /** The words of each type, in the languages of translations that were seen. */
  private static final Map<String, String> WORDS =
      Map.of(
          "article",
              "artigo artículo articulo artikel articolo artykuł статья стаття 文章 記事 아티클 기사 글 makale"
                  + " maqola مقاله مقال مقالة लेख bài-viết artikkel článek clanek cikk",
          "video", "vídeo vidéo видео відео 视频 影片 動画 ビデオ 비디오 동영상 영상 ویدیو فيديو वीडियो",
          "book",
              "livro libro livre buch книга 书籍 書籍 本 도서 책 kitap kitob کتاب كتاب boek książka sách",
          "course", "curso cours corso kurs курс 课程 課程 コース 강의 강좌 دوره دورة cursus khóa-học",
          "official",
              "oficial officiel ufficiale offiziell официальный официально 官方 公式 공식 resmi رسمی"
                  + " officieel oficjalny rasmiy",
          "opensource", "开源 開源 オープンソース 오픈소스 código-aberto código-abierto açık-kaynak",
          "podcast", "подкаст 播客 ポッドキャスト 팟캐스트 پادکست بودكاست",
          "roadmap", "roteiro дорожная-карта 路线图 ロードマップ 로드맵 yol-haritası");

  private static final Map<String, String> TYPES = types();

  private TranslatedType() {}

  /** The type that a word is the translation of. */
  public static Optional<String> of(String word) {
    return Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT).replace(' ', '-')));
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    WORDS.forEach(
        (type, words) -> {
          for (String word : words.split(" ", -1)) {
            types.put(word, type);
          }
        });
    return types;
  }
}
