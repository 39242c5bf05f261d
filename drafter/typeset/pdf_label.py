"""The label of a text that a language model wrote, in the metadata of a PDF: as a property and in its XMP."""

from io import BytesIO
from xml.sax.saxutils import escape

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject, StreamObject

from drafter.layout.label import KEY, NAMESPACE, Label

_END = "</rdf:RDF>"


def labelled(pdf: bytes, label: Label) -> bytes:
    """The same PDF with the label."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.add_metadata({f"/{KEY}": label.metadata})
    held = writer.root_object.get("/Metadata")
    if held is not None:
        old = held.get_object()
        if isinstance(old, StreamObject):
            packet = old.get_data().decode()
            entry = (
                f'<rdf:Description rdf:about="" xmlns:TC260="{NAMESPACE}"><TC260:{KEY}>{escape(label.metadata)}'
                f"</TC260:{KEY}></rdf:Description>"
            )
            fresh = DecodedStreamObject()
            fresh.set_data(packet.replace(_END, entry + _END, 1).encode())
            fresh.update({NameObject(name): old[name] for name in ("/Type", "/Subtype")})
            writer.root_object[NameObject("/Metadata")] = writer._add_object(fresh)  # noqa: SLF001 - its public way
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()
