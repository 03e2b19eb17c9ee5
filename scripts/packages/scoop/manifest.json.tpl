{
    "version": "{{projectVersion}}",
    "description": "{{projectDescription}}",
    "homepage": "{{projectLinkHomepage}}",
    "license": "{{projectLicense}}",
    "url": "{{distributionUrl}}",
    "hash": "sha256:{{distributionChecksumSha256}}",
    "extract_dir": "roadmap-lint-{{projectVersion}}",
    "env_add_path": "bin",
    "suggest": {
        "JDK": "java/temurin17-jdk"
    },
    "checkver": {
        "github": "{{projectLinkHomepage}}"
    },
    "autoupdate": {
        "url": "{{scoopAutoupdateUrl}}",
        "extract_dir": "roadmap-lint-$version",
        "hash": {
            "url": "$url.sha256"
        }
    }
}
