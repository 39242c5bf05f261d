"""The structure that the project promises: who may import whom, how long things get, what loads when."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import drafter

PACKAGE = Path(drafter.__file__).parent

LAYERS = {
    "errors": set(),
    "config": {"errors"},
    "output": {"errors", "reasons"},
    "reasons": set(),
    "templates": {"errors"},
    "text": {"data", "errors"},
    "facts": {"errors", "text"},
    "patterns": {"errors", "facts", "text"},
    "sections": {"errors", "facts", "text"},
    "genres": {"errors", "facts", "patterns", "sections", "templates", "text"},
    "models": {"errors", "facts", "output", "patterns", "reasons", "templates", "text"},
    "prompting": {"errors", "facts", "models", "templates", "text"},
    "checking": {"config", "data", "errors", "facts", "text"},
    "data": set(),
    "drafting": {
        "checking", "config", "errors", "facts", "genres", "models", "output", "prompting", "text",
    },
    "layout": {"drafting", "errors", "text"},
    "typeset": {"errors", "layout"},
    "review": {"checking", "config", "drafting", "errors", "facts", "layout", "text"},
    "formats": {"drafting", "errors", "facts", "layout", "review", "text", "typeset"},
    "word": {"errors", "text"},
    "papers": {"checking", "config", "data", "errors", "facts", "templates", "text"},
    "console": {"checking", "config", "data", "drafting", "errors", "facts", "papers", "reasons", "text", "word"},
    "commands": {
        "checking", "config", "console", "drafting", "errors", "facts", "formats", "models", "output", "papers",
        "prompting", "repl", "review", "text",
    },
    "repl": {
        "checking", "config", "console", "drafting", "errors", "facts", "formats", "models", "output", "prompting",
        "reasons", "text",
    },
    "cli": {"commands", "console", "errors"},
    "testing": {"models"},
    "__init__": {"checking", "config", "drafting", "errors", "facts", "text"},
    "__main__": {"cli"},
}  # fmt: skip
"""Each part of the package, and the parts that it may import besides itself."""

APART = {"sections", "genres", "formats", "commands", "checking.rules", "repl.commands"}
"""Folders where no file imports another of the same folder: each stands alone and is found by discovery."""

SHARED = {"drafter.genres.frame", "drafter.genres.frame_file", "drafter.genres.headings"}
"""Files of such a folder that are no members of it but serve those who look them up."""

LATE = {
    "openai": "models/openai",
    "tenacity": "models/openai",
    "tiktoken": "prompting",
    "prompt_toolkit": "repl",
    "rich": ("console", "repl"),
    "docx": "typeset",
    "lxml": "word",
    "pypdf": "typeset",
    "openpyxl": "facts",
    "rjieba": "papers",
    "typst": "typeset",
}
"""Who alone may import a heavy library."""


def sources() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "prompts" not in path.parts]


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts if parts == ("__init__",) or parts[-1] != "__init__" else parts[:-1])


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""


def own_imports(path: Path) -> set[str]:
    """The parts of the package that a file imports, less itself."""
    names = {name.split(".")[1] for name in imports(path) if name.startswith("drafter.")}
    return names - {module_name(path).split(".")[0]}


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_a_module_imports_only_what_its_layer_may(path: Path) -> None:
    """Ground < the two arms < drafting < formats < the command line; the arms never import each other."""
    assert own_imports(path) - LAYERS[module_name(path).split(".")[0]] == set()


def test_every_part_has_its_line_in_the_table() -> None:
    """A new part of the package says what it may import, and an old line goes with its part."""
    parts = {module_name(path).split(".")[0] for path in sources()}

    assert set(LAYERS) == parts


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_files_that_are_found_by_discovery_stand_alone(path: Path) -> None:
    """Within sections, genres, rules, formats and commands no file imports a sibling."""
    name = module_name(path)
    folders = [folder for folder in APART if name.startswith(f"{folder}.")]
    siblings = {
        other
        for other in imports(path)
        for folder in folders
        if other.startswith(f"drafter.{folder}.") and other not in SHARED
    }

    assert siblings == set()


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_heavy_libraries_are_known_in_one_place(path: Path) -> None:
    """Only the openai model knows openai and tenacity, only prompting tiktoken, only what prints knows rich."""
    place = module_name(path).replace(".", "/")
    found = {name.split(".")[0] for name in imports(path)} & set(LATE)

    assert {name for name in found if not place.startswith(LATE[name])} == set()


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_a_module_has_at_most_300_lines(path: Path) -> None:
    """A longer one has two jobs."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def length(function: ast.FunctionDef) -> int:
    """The lines of a function less its docstring, which may explain as much as it needs."""
    described = ast.get_docstring(function) is not None
    first = function.body[0]
    docstring = (first.end_lineno or 0) - first.lineno + 1 if described else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_a_function_has_at_most_40_lines(path: Path) -> None:
    """A longer one has two jobs."""
    long = {
        f"{module_name(path)}.{node.name}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and length(node) > 40
    }

    assert long == set()


@pytest.mark.parametrize("path", sources(), ids=module_name)
def test_no_word_classes_in_patterns(path: Path) -> None:
    r"""Han characters are \w, so \w and \b beside digits see no number in 增长8.5%."""
    strings = [
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    docstrings = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    }

    assert [text for text in strings if text not in docstrings and ("\\w" in text or "\\b" in text)] == []


def test_every_module_can_be_imported_and_is_imported_or_discovered() -> None:
    """No file is an orphan: somebody imports it, or it is found by discovery."""
    discovered = (
        "sections.", "genres.", "checking.rules.", "formats.", "commands.", "models.", "repl.commands.",
    )  # fmt: skip
    modules = {info.name for info in walk_packages(drafter.__path__, "drafter.") if not info.ispkg}
    imported = {name for path in sources() for name in imports(path)}
    entries = {"drafter.cli", "drafter.__main__", "drafter.testing"}
    found = {name for name in modules if name.removeprefix("drafter.").startswith(discovered)}

    assert modules - imported - entries - found - homes() == set()


def homes() -> set[str]:
    """The modules that the lazy names of the package are taken from."""
    return {*drafter._HOMES.values(), *import_module("drafter.models")._HOMES.values()}


def test_every_rule_file_holds_a_rule() -> None:
    """A file below `rules/` that declares nothing would rot unseen."""
    rules = import_module("drafter.checking.rule")
    silent = [
        path.name
        for path in sorted((PACKAGE / "checking" / "rules").rglob("*.py"))
        if path.name != "__init__.py"
        and not any(hasattr(member, rules.RULE_ATTRIBUTE) for member in vars(load(path)).values())
    ]

    assert silent == []


def load(path: Path) -> object:
    return import_module(f"drafter.{module_name(path)}")


def test_rules_have_codes_and_names_of_their_own() -> None:
    """No two rules share a code or a name, and each code is of the folder's family."""
    rules = import_module("drafter.checking.rule").all_rules()
    files = [path for path in (PACKAGE / "checking" / "rules").rglob("*.py") if path.name != "__init__.py"]

    assert len(rules) == len({rule.name for rule in rules})
    assert len(files) <= len(rules)


def test_the_public_names_are_sorted_and_are_all_that_is_visible() -> None:
    """What `__all__` says can be imported, and nothing else shows."""
    visible = {name for name in dir(drafter) if not name.startswith("_")} - {"TYPE_CHECKING", "import_module"}
    modules = {info.name for info in walk_packages(drafter.__path__)}

    assert sorted(drafter.__all__) == list(drafter.__all__)
    assert {name for name in drafter.__all__ if name != "__version__"} == visible - modules
    assert all(getattr(drafter, name) for name in drafter.__all__)


def loaded_after(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after a statement."""
    program = f"import sys\n{statement}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


HEAVY = {"openai", "tiktoken", "rich", "jinja2", "tenacity", "prompt_toolkit"}


def test_importing_the_package_loads_nothing_heavy() -> None:
    """`import drafter` costs next to nothing: not even pydantic is loaded."""
    assert loaded_after("import drafter") & (HEAVY | {"pydantic"}) == set()


def test_checking_loads_nothing_heavy() -> None:
    """Checking works where none of the libraries for language models and terminals can be installed."""
    assert loaded_after("from drafter import check\ncheck('共提交提案XX件。')") & HEAVY == set()


def test_every_error_is_public() -> None:
    """Whoever catches one finds it beside what raises it, and importing it costs nothing more."""
    errors = {name for name in vars(import_module("drafter.errors")) if name.endswith("Error")}

    assert errors <= set(drafter.__all__)
    assert loaded_after("from drafter import FactsError") & (HEAVY | {"pydantic"}) == set()


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """The lazy names do not hide a misspelling."""
    with pytest.raises(AttributeError, match="chek"):
        _ = drafter.chek
