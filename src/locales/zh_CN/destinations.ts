/** 保存位置的中文。 The places a note can go, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const destinations: Messages['destinations'] = {
  title: '保存位置',
  gone: '此浏览器无法保存到这里。请另选一个位置。',
  others: '设置其他位置',
  folder: {
    title: '自选文件夹',
    hint: '例如 Hexo 站点的根目录或 Obsidian 笔记库。模板里的文件夹会建在其中；已有的文件只有在您选择“更新文件”时才会被覆盖。',
    none: '还没有选择文件夹。',
    chosen: (name) => `已选择：${name}`,
    locked: '浏览器要您再次同意，剪报才能写入。',
    choose: '选择文件夹…',
    allow: '允许访问',
    waiting: (count) => `有 ${count} 篇笔记在等待。`,
    allowAndSave: '允许访问并保存',
    elsewhere: '保存到下载文件夹',
  },
  fallbacks: {
    'plain-name': (asked) => `已换名保存：浏览器不接受 ${asked}。`,
    root: (asked) => `已直接保存在下载文件夹里：浏览器无法写入 ${asked}。`,
    'save-as': (asked) => `已保存在您选择的位置，而不是 ${asked}。`,
  },
  saveAs: '另存为…',
  allowHost: (host) => `允许发送到 ${host}`,
  hostLocked: (host) => `浏览器还不允许剪报向 ${host} 发送。在这里点允许，浏览器会询问您。`,
  otherHost: '地址在别处被改动过。请为新的主机重新填写保密内容。',
  each: {
    downloads: { name: '下载文件夹' },
    clipboard: {
      name: '剪贴板',
      done: '已复制。没有存为文件，请粘贴到需要的地方。',
      doneAt: (day) => `${day}复制`,
    },
    folder: { name: '自选文件夹' },
    obsidian: {
      name: 'Obsidian 笔记库',
      done: '已交给 Obsidian。请允许浏览器打开它，并看看笔记是否已到；空白的标签页可以关闭。',
      doneAt: (day) => `${day}交给 Obsidian`,
      fields: {
        vault: {
          label: 'Obsidian 笔记库的名称',
          hint: '留空则用最近使用的那个。较长的笔记经由剪贴板传递。',
        },
      },
    },
    webhook: {
      name: 'Webhook（您自己的服务器）',
      done: (where) => `已送达 ${where}。`,
      doneAt: (day) => `${day}送达`,
      fields: {
        url: {
          label: 'Webhook 网址',
          hint: '每篇笔记都以 JSON 发送到这里；带图片时以表单发送。',
          wrong: '请填写不含密码的 https:// 网址；http:// 只能用于本机。',
        },
        header: {
          label: '附加请求头',
          hint: '例如“Authorization: Bearer …”。只保存在此浏览器中，不会同步，也不会导出。',
          wrong: '请写成“名称: 值”。有些名称不能使用，例如 Cookie 和 Content-Type。',
        },
        secret: {
          label: '签名密钥',
          hint: '填写后，每个请求都会用它签名（HMAC-SHA-256）。只保存在此浏览器中。',
        },
      },
    },
    zip: { name: 'Zip 压缩包（笔记和图片）' },
  },
};

export default destinations;
