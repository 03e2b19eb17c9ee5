# An image with roadmap-lint, git and Java, run by a user without rights:
#   docker build -t roadmap-lint .
#   docker run --rm -v "$PWD:/repository:ro" roadmap-lint check
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /sources
COPY . .
RUN mvn -B -q -Prelease,runtime -DskipTests -Dinvoker.skip -Dspotless.check.skip -Dmaven.javadoc.skip -Dmaven.source.skip \
      -pl roadmap-lint-cli -am package \
 && mkdir /opt/roadmap-lint \
 && tar -xzf roadmap-lint-cli/target/roadmap-lint-*-bin-java-*.tar.gz --strip-components=1 -C /opt/roadmap-lint \
 # The first start writes the class archive, which is valid only for this path; in the image, the folder is read-only.
 && /opt/roadmap-lint/bin/roadmap-lint --version

FROM debian:12-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 # Git refuses repositories of other users, and the mounted one belongs to the user outside.
 && git config --system --add safe.directory /repository \
 && useradd --create-home --uid 10001 roadmap-lint
COPY --from=build /opt/roadmap-lint /opt/roadmap-lint
RUN ln -s /opt/roadmap-lint/bin/roadmap-lint /usr/local/bin/roadmap-lint
USER roadmap-lint
WORKDIR /repository
ENTRYPOINT ["roadmap-lint"]
CMD ["check"]
