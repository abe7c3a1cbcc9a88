import { type Block, layOut, mergeCells } from './layout.ts';

const SPECIAL = /[&<>"]/g;
const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A paper of the office's own look: A4, centred title, indented paragraphs, tables with lines. */
export function buildPaper(text: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title></title><style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { font: 16pt/29pt 'Noto Serif CJK SC', serif; margin: 0 }
p { margin: 0; text-indent: 2em }
p.title { font-size: 18pt; text-align: center; text-indent: 0; line-height: 36pt }
p.number { text-align: center; text-indent: 0; margin: 1em 0 }
p.flush { text-indent: 0 }
p.heading { letter-spacing: 1pt }
p.right { text-align: right; margin-right: 2em }
table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 16pt }
td, th { border: 1px solid; padding: 2px 4px }
</style>${articleOf(text)}</html>`;
}

/** The article as a government's site publishes it: banner, path, facts, tools, related links and imprint around it. */
export function buildSitePage(text: string, site: { charset: string; name: string }): string {
  const { charset, name } = site;
  const title = layOut(text)
    .flatMap((block) => (block.kind === 'title' ? [block.text] : []))
    .slice(0, 2)
    .join('');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<meta name="SiteName" content="${name}">
<meta name="ArticleTitle" content="${toHtml(title)}">
<title>${toHtml(title)}_${name}</title>
<style>.nav li{display:inline}.article p{text-indent:2em}</style>
<script>var siteId = 'portal'; function share(to) { window.open('/share?to=' + to); }</script>
</head>
<body>
<div class="header">
<a class="logo" href="/">${name}</a>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/fwdt/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul>
<form action="/search"><input name="q" placeholder="请输入关键字"><button>搜索</button></form>
</div>
<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/zfxxgk/">政府信息公开</a> &gt; <a href="/zcwj/">政策文件</a></div>
<div class="content">
<h1>${toHtml(title)}</h1>
<div class="info"><span>来源：${name}</span>&nbsp;&nbsp;<span>字体：<a>大</a> <a>中</a> <a>小</a></span>&nbsp;&nbsp;<a href="javascript:window.print()">打印本页</a></div>
<!-- 正文开始 -->
<div class="article" id="zoom">
${articleOf(text)}
</div>
<!-- 正文结束 -->
<div class="share">分享到：<a onclick="share('mail')">邮件</a></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1.html">一图读懂：今年重点工作分工</a></li><li><a href="/2.html">政策解读：由谁牵头、何时完成</a></li></ul></div>
</div>
<div class="footer"><p>主办单位：${name}　网站标识码：0000000000</p><p>版权所有，未经许可不得转载</p></div>
</body>
</html>
`;
}

function articleOf(text: string): string {
  return layOut(text).map(blockOf).join('\n');
}

function blockOf(block: Block): string {
  if (block.kind !== 'table') return `<p class="${block.kind}">${toHtml(block.text)}</p>`;
  const rows = mergeCells(block.rows).map((cells, index) => {
    const tag = index === 0 ? 'th' : 'td';
    const printed = cells.map(({ text, rowSpan }) => {
      const span = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
      return `<${tag}${span}>${toHtml(text).replaceAll('\u2028', '<br>')}</${tag}>`;
    });
    return `<tr>${printed.join('')}</tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

function toHtml(text: string): string {
  return text.replace(SPECIAL, (character) => names[character] ?? character);
}
